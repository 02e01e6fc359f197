import type { ScreenGroup } from '../../entry/screens.js';

const clerks = ['secretariat'] as const;

/** Panels: who could sit on them, who does, and who has to be found. */
export const group: ScreenGroup = {
  nav: [{ to: '/panels', label: ['评审', 'Panels'], for: clerks, order: 30 }],
  screens: [
    { path: '/panels', for: clerks, load: () => import('./panels.js') },
    { path: '/panels/:id', for: clerks, load: () => import('./panel.js') },
    { path: '/panels/:id/masking', for: clerks, load: () => import('./masking/masking.js') },
  ],
};
