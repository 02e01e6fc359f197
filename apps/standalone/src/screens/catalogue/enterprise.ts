import { away, press, type Screen, type Who } from './screen.js';

const firm = (name: string): Who => ({ login: `enterprise-${name}`, role: 'enterprise' });

/** The enterprise: its problems, from the first draft to the answer. */
export const enterprise: readonly Screen[] = [
  {
    name: 'my-problems',
    route: '/problems',
    at: '/problems',
    as: firm('tianmian'),
    empty: {},
    filled: {},
    error: away,
  },
  {
    ...{ name: 'submit-start', route: '/submit', at: '/submit', as: firm('tianmian') },
    ...{ empty: {}, filled: {}, error: { then: press('开始填写') } },
  },
  { name: 'example', route: '/example', at: '/example', as: firm('tianmian'), filled: {} },
  {
    ...{ name: 'submit-contact', route: '/submit/:id/:part?', at: ({ draft }) => `/submit/${draft}/1` },
    ...{ as: firm('runhe'), filled: {}, error: away },
  },
  {
    ...{ name: 'submit-part', route: '/submit/:id/:part?', at: ({ draft }) => `/submit/${draft}/3` },
    ...{ as: firm('runhe'), filled: {} },
    error: {
      then: async (page) => {
        await page.getByLabel('指标名称', { exact: true }).first().fill('');
        await press(/^存好/)(page);
      },
    },
  },
  {
    ...{ name: 'submit-public', route: '/submit/:id/:part?', at: ({ draft }) => `/submit/${draft}/5` },
    ...{ as: firm('runhe'), filled: {} },
  },
  {
    ...{ name: 'submit-check', route: '/submit/:id/:part?', at: ({ draft }) => `/submit/${draft}/check` },
    ...{ as: firm('runhe'), filled: {}, error: { then: press('提交给秘书处') } },
  },
  {
    ...{ name: 'problem', route: '/problems/:id', at: ({ accepted }) => `/problems/${accepted}` },
    ...{ as: firm('xingken'), filled: {}, error: away },
  },
  {
    ...{ name: 'problem-returned', route: '/problems/:id', at: ({ returned }) => `/problems/${returned}` },
    ...{ as: firm('tianmian'), filled: {}, dialog: { then: press('撤回这个问题') } },
  },
  {
    name: 'correction',
    route: '/problems/:id/correction',
    at: ({ returned }) => `/problems/${returned}/correction`,
    as: firm('tianmian'),
    filled: {},
    error: { then: press('补正好了，提交') },
  },
  {
    name: 'objection-raise',
    route: '/problems/:id/objection',
    at: ({ objected }) => `/problems/${objected}/objection`,
    as: firm('muyuan'),
    filled: {},
    error: { then: press('提出异议') },
  },
  {
    name: 'receipt',
    route: '/problems/:id/receipt',
    at: ({ returned }) => `/problems/${returned}/receipt`,
    as: firm('tianmian'),
    filled: {},
    error: away,
  },
];
