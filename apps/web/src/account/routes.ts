import type { ScreenGroup } from '../entry/screens.js';

/** Coming in, and the own account. */
export const group: ScreenGroup = {
  screens: [
    { path: '/sign-in', for: 'anybody', load: () => import('./sign-in.js') },
    { path: '/sign-up', for: 'anybody', load: () => import('./sign-up.js') },
    { path: '/account', for: 'signed-in', load: () => import('./account.js') },
    { path: '/recovery', for: 'anybody', load: () => import('./recovery.js') },
    { path: '/task', for: 'anybody', load: () => import('./links/open-task.js') },
    { path: '/invitation', for: 'anybody', load: () => import('./links/accept-invitation.js') },
    { path: '/setup', for: 'anybody', load: () => import('./links/first-administrator.js') },
    { path: '/email', for: 'anybody', load: () => import('./links/confirm-email.js') },
    { path: '/account/profile', for: 'signed-in', load: () => import('./own/profile.js') },
    { path: '/account/password', for: 'signed-in', load: () => import('./own/change-password.js') },
    { path: '/account/sessions', for: 'signed-in', load: () => import('./own/sessions.js') },
    { path: '/account/tokens', for: 'signed-in', load: () => import('./own/api-tokens.js') },
    { path: '/messages', for: 'signed-in', load: () => import('./inbox.js') },
    { path: '/leave', for: 'signed-in', load: () => import('./leave.js') },
    { path: '/farewell', for: 'anybody', load: () => import('./farewell.js') },
    { path: '/second-factor', for: 'signed-in', load: () => import('./second-factor.js') },
  ],
};
