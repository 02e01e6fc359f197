import type { ScreenGroup } from '../../entry/screens.js';

const teams = ['team'] as const;

/** The team: calls that fit it, its bids, and the work on its topics. */
export const group: ScreenGroup = {
  home: { team: '/topics' },
  nav: [{ to: '/topics', label: ['课题', 'Topics'], for: teams, order: 10 }],
  screens: [
    { path: '/topics', for: teams, load: () => import('./topics.js') },
    { path: '/topics/interests', for: teams, load: () => import('./interests.js') },
    { path: '/topics/:id', for: teams, load: () => import('./topic.js') },
    { path: '/topics/:id/bid', for: teams, load: () => import('./bid/bid.js') },
    { path: '/topics/:id/results', for: teams, load: () => import('./work/results.js') },
    { path: '/topics/:id/milestones/:milestone', for: teams, load: () => import('./work/milestone.js') },
  ],
};
