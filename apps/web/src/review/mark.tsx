/** Shapes in the order of the sheets; from the sixth on they are hollow. Never told by colour alone. */
const shapes = [
  'M0-5.5a5.5 5.5 0 1 0 .01 0z',
  'M-5-5h10v10h-10z',
  'M0-6.2L6 4.8H-6z',
  'M0-6.6L6.6 0 0 6.6-6.6 0z',
  'M0 6.2L6-4.8H-6z',
] as const;

const classOf = (sheet: number): string =>
  `mark mark--${sheet % shapes.length}${sheet >= shapes.length ? ' mark--hollow' : ''}`;

/** The mark of a sheet within a picture, around its origin. */
export const MarkShape = ({ sheet }: { sheet: number }) => (
  <path className={classOf(sheet)} d={shapes[sheet % shapes.length]} />
);

/** The same beside words. */
export const Mark = ({ sheet }: { sheet: number }) => (
  <svg className="mark-icon" viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
    <MarkShape sheet={sheet} />
  </svg>
);
