import { away, press, type Screen, type Who } from './screen.js';

export const clerk: Who = { login: 'clerk', role: 'secretariat' };

/** A screen of the secretariat. */
const desk = (name: string, path: string, screen: Partial<Screen>): Screen => ({
  ...{ name, route: `/desk${path}`, at: `/desk${path}`, as: clerk },
  ...screen,
});
const everything = { empty: {}, filled: {}, error: away };

/** The secretariat: from what was submitted to what became of it. */
export const secretariat: readonly Screen[] = [
  desk('tasks', '/tasks', everything),
  desk('triage', '/problems/:id?', {
    at: ({ waiting }) => `/desk/problems/${waiting}`,
    empty: { at: '/desk/problems' },
    filled: {},
    error: { then: press(/^退回补正/, '退回企业补正') },
    dialog: { then: press(/^退回补正/) },
  }),
  desk('triage-keys', '/problems/:id?', {
    at: ({ waiting }) => `/desk/problems/${waiting}`,
    error: away,
    dialog: { then: press(/^全部快捷键/) },
  }),
  desk('merge', '/problems/:id/merge', {
    at: ({ waiting, alike }) => `/desk/problems/${waiting}/merge?with=${alike}`,
    filled: {},
    error: { then: press(/^把 .* 并入/) },
  }),
  desk('clerk-correction', '/problems/:id/correction', {
    at: ({ waiting }) => `/desk/problems/${waiting}/correction`,
    filled: {},
    error: { then: press('提交更正') },
  }),
  desk('entering', '/entering', { empty: {}, filled: {}, error: { then: press('开始录入') } }),
  desk('entering-part', '/entering/:id/:part?', {
    at: ({ entering }) => `/desk/entering/${entering}/2`,
    filled: {},
    error: away,
  }),
  desk('entering-check', '/entering/:id/:part?', {
    at: ({ entering }) => `/desk/entering/${entering}/check`,
    filled: {},
    error: { then: press('录入，请单位确认') },
  }),
  desk('import', '/import', { empty: {}, filled: {}, error: { then: press('先试一遍') } }),
  desk('organisations', '/organisations', { ...everything, empty: { at: '/desk/organisations?text=没有的单位' } }),
  desk('organisation-new', '/organisations/new', { filled: {}, error: { then: press('登记，视为已确认') } }),
  desk('organisation', '/organisations/:id', {
    at: '/desk/organisations/91654223MA00DE01XE',
    filled: {},
    error: away,
  }),
  desk('campaigns', '/campaigns', { ...everything, dialog: { then: press('提前截止') } }),
  desk('campaign-new', '/campaigns/new', { filled: {}, error: { then: press(/^建立批次/) } }),
  desk('overview', '/overview', {
    ...everything,
    at: '/desk/overview?stage=submission',
    empty: { at: '/desk/overview' },
  }),
  desk('overview-table', '/overview', { at: '/desk/overview?stage=submission', filled: { then: press('看成表格') } }),
  desk('standstill', '/standstill', everything),
];
