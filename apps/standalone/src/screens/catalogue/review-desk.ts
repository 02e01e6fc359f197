import { away, press, type Screen, type Who } from './screen.js';
import { clerk } from './secretariat.js';

const approver: Who = { login: 'approver', role: 'approver' };
const chair = (login: string): Who => ({ login, role: 'chair' });

/** Panels, experts, the chair, objections. */
export const reviewDesk: readonly Screen[] = [
  { name: 'panels', route: '/desk/panels', at: '/desk/panels', as: clerk, empty: {}, filled: {}, error: away },
  {
    ...{ name: 'panel-forming', route: '/desk/panels/:id', at: ({ awaitsPanel }) => `/desk/panels/${awaitsPanel}` },
    ...{ as: clerk, filled: {} },
    error: {
      then: async (page) => {
        await page.getByLabel(/^抽取种子/).fill('摇号');
        await press('组建并发出邀请')(page);
      },
    },
  },
  {
    ...{ name: 'panel', route: '/desk/panels/:id', at: ({ invited }) => `/desk/panels/${invited}`, as: clerk },
    ...{ filled: {}, error: { then: press(/^更换/, '更换，请候补') }, dialog: { then: press(/^更换/) } },
  },
  {
    ...{ name: 'masking', route: '/desk/panels/:id/masking', at: ({ invited }) => `/desk/panels/${invited}/masking` },
    ...{ as: clerk, filled: {}, error: away },
  },
  { name: 'experts', route: '/desk/experts', at: '/desk/experts', as: clerk, empty: {}, filled: {}, error: away },
  {
    ...{ name: 'expert-new', route: '/desk/experts/new', at: '/desk/experts/new', as: clerk },
    ...{ filled: {}, error: { then: press('入库') } },
  },
  {
    ...{ name: 'experts-import', route: '/desk/experts/import', at: '/desk/experts/import', as: clerk },
    ...{ filled: {}, error: { then: press('试读') } },
  },
  {
    ...{ name: 'expert', route: '/desk/experts/:id', at: '/desk/experts/expert-02', as: clerk },
    ...{ filled: {}, error: away },
  },
  {
    ...{ name: 'expert-edit', route: '/desk/experts/:id/edit', at: '/desk/experts/expert-02/edit', as: clerk },
    filled: {},
    error: {
      then: async (page) => {
        await page.getByLabel('专家姓名').fill('');
        await press('存好修改')(page);
      },
    },
  },
  {
    name: 'chair',
    route: '/desk/chair',
    at: '/desk/chair',
    as: chair('expert-01'),
    empty: {},
    filled: {},
    error: away,
  },
  {
    name: 'chair-waiting',
    route: '/desk/chair/:id',
    at: ({ scoring }) => `/desk/chair/${scoring}`,
    as: ({ chairs }) => chair(chairs.scoring),
    filled: {},
    error: away,
  },
  {
    name: 'chair-dispersion',
    route: '/desk/chair/:id',
    at: ({ apart }) => `/desk/chair/${apart}`,
    as: ({ chairs }) => chair(chairs.apart),
    filled: {},
  },
  {
    name: 'chair-scores-table',
    route: '/desk/chair/:id',
    at: ({ apart }) => `/desk/chair/${apart}`,
    as: ({ chairs }) => chair(chairs.apart),
    filled: { then: press('看成表格') },
  },
  {
    name: 'chair-concluded',
    route: '/desk/chair/:id',
    at: ({ objected }) => `/desk/chair/${objected}`,
    as: ({ chairs }) => chair(chairs.concluded),
    filled: {},
  },
  {
    name: 'chair-material',
    route: '/desk/chair/:id/material',
    at: ({ apart }) => `/desk/chair/${apart}/material`,
    as: ({ chairs }) => chair(chairs.apart),
    filled: {},
    error: away,
  },
  {
    name: 'chair-opinion',
    route: '/desk/chair/:id/opinion/:step?',
    at: ({ apart }) => `/desk/chair/${apart}/opinion`,
    as: ({ chairs }) => chair(chairs.apart),
    filled: {},
    error: away,
  },
  {
    name: 'chair-signatures',
    route: '/desk/chair/:id/signatures',
    at: ({ objected }) => `/desk/chair/${objected}/signatures`,
    as: ({ chairs }) => chair(chairs.concluded),
    filled: {},
    error: away,
  },
  {
    ...{ name: 'objections', route: '/desk/objections', at: '/desk/objections', as: approver },
    ...{ empty: {}, filled: {}, error: away },
  },
  {
    name: 'objection',
    route: '/desk/objections/:panel/:objection',
    at: ({ objected, objection }) => `/desk/objections/${objected}/${objection}`,
    as: approver,
    filled: {},
    error: { then: press('作出决定') },
  },
];
