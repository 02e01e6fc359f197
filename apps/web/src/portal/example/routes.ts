import type { ScreenGroup } from '../../entry/screens.js';

/** A problem that is well described, for whoever wants to see what this is about. */
export const group: ScreenGroup = {
  screens: [{ path: '/example', for: 'signed-in', load: () => import('./example.js') }],
};
