import type { ScreenGroup } from '../../entry/screens.js';

const watchers = ['administrator', 'auditor'] as const;
const administrators = ['administrator'] as const;

/** Who keeps the platform running, and who looks on. */
export const group: ScreenGroup = {
  home: { administrator: '/health', auditor: '/health' },
  nav: [
    { to: '/health', label: ['运行状况', 'Health'], for: watchers, order: 10 },
    { to: '/parked', label: ['搁置事项', 'Parked'], for: watchers, order: 20 },
    { to: '/accounts', label: ['账号', 'Accounts'], for: watchers, order: 30 },
    { to: '/invitations', label: ['邀请', 'Invitations'], for: administrators, order: 40 },
    { to: '/permissions', label: ['权限', 'Permissions'], for: watchers, order: 50 },
    { to: '/calendar', label: ['工作日历', 'Working days'], for: watchers, order: 55 },
    { to: '/trail', label: ['审计记录', 'Trail'], for: watchers, order: 60 },
  ],
  screens: [
    { path: '/health', for: watchers, load: () => import('./health/health.js') },
    { path: '/parked', for: watchers, load: () => import('./parked/parked.js') },
    { path: '/accounts', for: watchers, load: () => import('./accounts/accounts.js') },
    { path: '/accounts/:id', for: watchers, load: () => import('./accounts/account.js') },
    { path: '/invitations', for: administrators, load: () => import('./invitations/invitations.js') },
    { path: '/invitations/new', for: administrators, load: () => import('./invitations/invite.js') },
    { path: '/permissions', for: watchers, load: () => import('./permissions/permissions.js') },
    { path: '/calendar', for: 'signed-in', load: () => import('./calendar/calendar.js') },
    { path: '/calendar/:year', for: 'signed-in', load: () => import('./calendar/year.js') },
    { path: '/trail', for: watchers, load: () => import('./trail/trail.js') },
  ],
};
