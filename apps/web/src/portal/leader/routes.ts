import type { ScreenGroup } from '../../entry/screens.js';

/** The leader: what is unread, and what became of instructions. A brief itself is read on a page of its own. */
export const group: ScreenGroup = {
  home: { leader: '/briefs' },
  nav: [{ to: '/briefs', label: ['专报', 'Briefs'], for: ['leader'], order: 10 }],
  screens: [{ path: '/briefs', for: ['leader'], load: () => import('./my-briefs.js') }],
};
