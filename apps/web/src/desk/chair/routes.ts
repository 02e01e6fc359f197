import type { ScreenGroup } from '../../entry/screens.js';

const chairs = ['chair'] as const;

/** Who chairs panels: from who is done to the opinion. */
export const group: ScreenGroup = {
  home: { chair: '/chair' },
  nav: [{ to: '/chair', label: ['我的专家组', 'My panels'], for: chairs, order: 10 }],
  screens: [
    { path: '/chair', for: chairs, load: () => import('./panels.js') },
    { path: '/chair/:id', for: chairs, load: () => import('./panel.js') },
    { path: '/chair/:id/material', for: chairs, load: () => import('./material.js') },
    { path: '/chair/:id/opinion/:step?', for: chairs, load: () => import('./opinion/opinion.js') },
    { path: '/chair/:id/signatures', for: chairs, load: () => import('./signatures.js') },
  ],
};
