/** Strokes on a grid of 20; always beside words, and so hidden from those who hear the page. */
const shapes = {
  alert: 'M10 3.2L18 17H2zM10 8v4M10 14.4v.2',
  arrow: 'M3.5 10h13M11.5 5l5 5-5 5',
  back: 'M7 4L3 8l4 4M3 8h9a5 5 0 015 5v3',
  bell: 'M5 14V9a5 5 0 0110 0v5l1.5 1.5h-13zM8.5 17.5h3',
  chevron: 'M7.5 4.5L13 10l-5.5 5.5',
  check: 'M4 10.5l4 4 8-9',
  circle: 'M10 2.8a7.2 7.2 0 100 14.4 7.2 7.2 0 000-14.4z',
  clock: 'M10 2.5a7.5 7.5 0 100 15 7.5 7.5 0 000-15zM10 5.5V10l3 2',
  close: 'M5 5l10 10M15 5L5 15',
  document: 'M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5M7.5 10h5M7.5 13h5',
  done: 'M10 2.8a7.2 7.2 0 100 14.4 7.2 7.2 0 000-14.4zM6.8 10.2l2.2 2.3 4.2-4.7',
  download: 'M10 3v9.5M6 9l4 4 4-4M3.5 16.5h13',
  edit: 'M4 16l.8-3.4L13.6 3.8l2.6 2.6-8.8 8.8z',
  envelope: 'M2.5 5h15v10.500h-15zM3 5.500l7 5.500 7-5.500',
  external: 'M8 4H4v12h12v-4M11 3.500h5.500V9M16 4l-7 7',
  eye: 'M2 10s3-5.500 8-5.500 8 5.500 8 5.500-3 5.500-8 5.500S2 10 2 10zM10 7.500a2.500 2.500 0 100 5 2.500 2.500 0 000-5z',
  gate: 'M7 3.500v13M13 3.500v13',
  info: 'M10 2.8a7.2 7.2 0 100 14.4 7.2 7.2 0 000-14.4zM10 9v5M10 6.200v.2',
  lock: 'M5 9h10v8H5zM7 9V6.500a3 3 0 016 0V9',
  menu: 'M3 5.500h14M3 10h14M3 14.500h14',
  merge: 'M5 3v3l5 5 5-5V3M10 11v6',
  person: 'M10 3.300a3.200 3.200 0 100 6.400 3.200 3.200 0 000-6.400zM3.500 17a6.500 6.500 0 0113 0',
  plus: 'M10 4v12M4 10h12',
  print: 'M6 7V3h8v4M6 14H3.500V7h13v7H14M6 11.500h8V17H6z',
  running: 'M10 2.8a7.2 7.2 0 100 14.4 7.2 7.2 0 000-14.4zM10 8a2 2 0 100 4 2 2 0 000-4z',
  search: 'M9 3.500a5.500 5.500 0 100 11 5.500 5.500 0 000-11zM13 13l4 4',
  up: 'M10 16.500V4M5 8.500L10 3.500l5 5',
  down: 'M10 3.500V16M5 11.500l5 5 5-5',
} as const;
export type IconName = keyof typeof shapes;

export const Icon = ({ name }: { name: IconName }) => (
  <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path d={shapes[name]} strokeDasharray={name === 'running' ? '3 2.4' : undefined} />
  </svg>
);
