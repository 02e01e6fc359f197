import type { ScreenGroup } from '../../entry/screens.js';

const owners = ['enterprise', 'team', 'recommender'] as const;

/** Tasks that leaders' instructions left to somebody outside the office. */
export const group: ScreenGroup = {
  home: { recommender: '/obligations' },
  nav: [{ to: '/obligations', label: ['交办事项', 'Tasks given to me'], for: owners, order: 60 }],
  screens: [{ path: '/obligations', for: owners, load: () => import('./own-tasks.js') }],
};
