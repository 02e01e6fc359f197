import type { ScreenGroup } from '../../entry/screens.js';

/** The expert: what is to be answered and scored, each on one screen. */
export const group: ScreenGroup = {
  home: { expert: '/reviews' },
  nav: [{ to: '/reviews', label: ['我的评审', 'My reviews'], for: ['expert'], order: 10 }],
  screens: [
    { path: '/reviews', for: ['expert'], load: () => import('./my-reviews.js') },
    // Who is asked to chair answers here too, whichever of the two roles they act in.
    { path: '/reviews/:id', for: ['expert', 'chair'], load: () => import('./review.js') },
  ],
};
