import type { ScreenGroup } from '../../entry/screens.js';

/** The enterprise: its problems, from the first draft to the answer. */
export const group: ScreenGroup = {
  home: { enterprise: '/problems' },
  nav: [{ to: '/problems', label: ['我的问题', 'My problems'], for: ['enterprise'], order: 10 }],
  screens: [
    { path: '/problems', for: ['enterprise'], load: () => import('./my-problems.js') },
    { path: '/submit', for: ['enterprise'], load: () => import('./submit/start.js') },
    { path: '/submit/:id/:part?', for: ['enterprise'], load: () => import('./submit/draft.js') },
    { path: '/problems/:id', for: ['enterprise'], load: () => import('./problem/problem.js') },
    { path: '/problems/:id/correction', for: ['enterprise'], load: () => import('./problem/correction.js') },
    {
      path: '/problems/:id/objection',
      // Whoever reads a public notice may object to it.
      for: ['enterprise', 'team', 'recommender'],
      load: () => import('./problem/objection.js'),
    },
    { path: '/problems/:id/receipt', for: ['enterprise'], load: () => import('./submit/receipt.js') },
  ],
};
