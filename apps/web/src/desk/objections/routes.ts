import type { ScreenGroup } from '../../entry/screens.js';

const deciders = ['approver'] as const;

/** Objections to results of reviews, for who had no hand in them. */
export const group: ScreenGroup = {
  nav: [{ to: '/objections', label: ['异议', 'Objections'], for: deciders, order: 60 }],
  screens: [
    { path: '/objections', for: deciders, load: () => import('./objections.js') },
    { path: '/objections/:panel/:objection', for: deciders, load: () => import('./objection.js') },
  ],
};
