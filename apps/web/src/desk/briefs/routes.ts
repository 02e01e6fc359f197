import type { ScreenGroup } from '../../entry/screens.js';

const editors = ['editor'] as const;
const office = ['editor', 'secretariat', 'approver', 'administrator', 'auditor'] as const;
const keepers = ['secretariat', 'administrator'] as const;
const supervisors = ['editor', 'secretariat', 'approver'] as const;

/** Briefs, from the manuscript to the answer: editors, the secretariat's checks, the approver, supervision. */
export const group: ScreenGroup = {
  home: { editor: '/briefs' },
  nav: [
    { to: '/briefs', label: ['专报', 'Briefs'], for: office, order: 50 },
    { to: '/obligations', label: ['督办', 'Supervision'], for: supervisors, order: 55 },
    { to: '/phrases', label: ['批示常用语', 'Phrases'], for: ['administrator'], order: 57 },
  ],
  screens: [
    { path: '/briefs', for: office, load: () => import('./list/briefs.js') },
    { path: '/briefs/drafts/:id', for: editors, load: () => import('./editor/draft.js') },
    { path: '/briefs/:id', for: office, load: () => import('./brief/brief.js') },
    { path: '/phrases', for: keepers, load: () => import('./phrases/phrases.js') },
    { path: '/obligations', for: supervisors, load: () => import('./obligations/obligations.js') },
  ],
};
