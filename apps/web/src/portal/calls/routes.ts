import type { ScreenGroup } from '../../entry/screens.js';

const recommenders = ['recommender'] as const;

/** Who recommends sees the calls that are open, to pass them on. */
export const group: ScreenGroup = {
  nav: [{ to: '/calls', label: ['正在揭榜', 'Open calls'], for: recommenders, order: 40 }],
  screens: [
    { path: '/calls', for: recommenders, load: () => import('./calls.js') },
    { path: '/calls/:id', for: recommenders, load: () => import('./call.js') },
  ],
};
