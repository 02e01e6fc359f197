import { away, press, type Screen, type Who } from './screen.js';

const administrator: Who = { login: 'administrator', role: 'administrator' };

const auditor: Who = { login: 'auditor', role: 'auditor' };

const screen = (name: string, path: string, more: Partial<Screen>): Screen => ({
  ...{ name, route: `/desk${path}`, at: `/desk${path}`, as: administrator },
  ...more,
});

/** Who keeps the platform running. */
export const administration: readonly Screen[] = [
  screen('health', '/health', { filled: {}, error: away }),
  screen('parked', '/parked', { empty: {}, error: away }),
  screen('accounts', '/accounts', { empty: { at: '/desk/accounts?text=没有的人' }, filled: {}, error: away }),
  screen('account-of', '/accounts/:id', {
    at: '/desk/accounts/clerk',
    filled: {},
    error: away,
    dialog: { then: press('停用账号') },
  }),
  screen('account-roles', '/accounts/:id', { at: '/desk/accounts/clerk', dialog: { then: press('变更身份') } }),
  screen('account-affiliation', '/accounts/:id', { at: '/desk/accounts/clerk', dialog: { then: press('变更单位') } }),
  screen('invitations', '/invitations', { empty: {}, filled: {}, error: away }),
  screen('invite', '/invitations/new', { filled: {}, error: { then: press('发出邀请') } }),
  screen('phrases', '/phrases', { filled: {}, error: { then: press('加一条', '保存，立即生效') } }),
  screen('permissions', '/permissions', { at: '/desk/permissions?role=leader', filled: {}, error: away }),
  screen('calendar', '/calendar', { filled: {}, error: away }),
  screen('calendar-year', '/calendar/:year', {
    at: '/desk/calendar/2026',
    filled: {},
    error: { at: '/desk/calendar/2027', then: press('保存，以后的期限按此计算') },
  }),
  screen('calendar-read', '/calendar/:year', { at: '/desk/calendar/2026', as: auditor, filled: {}, error: away }),
  screen('trail', '/trail', { filled: {}, error: away }),
];
