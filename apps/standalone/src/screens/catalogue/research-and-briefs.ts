import { away, press, type Screen, type Who } from './screen.js';
import type { Scene } from './scene.js';
import { clerk } from './secretariat.js';

const editor: Who = { login: 'editor', role: 'editor' };
const approver: Who = { login: 'approver', role: 'approver' };

const topic = (name: string, which: (scene: Scene) => string, screen: Partial<Screen> = {}): Screen => ({
  ...{ name, route: '/desk/topics/:id', at: (scene) => `/desk/topics/${which(scene)}`, as: clerk, filled: {} },
  ...screen,
});

/** From an approved problem to what came of it, and the briefs on it. */
export const researchAndBriefs: readonly Screen[] = [
  { name: 'topics', route: '/desk/topics', at: '/desk/topics', as: clerk, empty: {}, filled: {}, error: away },
  topic('topic-open', ({ approved }) => approved, { error: away, dialog: { then: press('终止课题…') } }),
  topic('topic-calling', ({ calling }) => calling, { dialog: { then: press('现在截止') } }),
  topic('topic-bids', ({ bidsIn }) => bidsIn, { dialog: { then: press('宣布流榜…') } }),
  topic('topic-running', ({ running }) => running),
  topic('topic-accepted', ({ accepted }) => accepted, { error: { then: press('登记成果') } }),
  {
    ...{
      name: 'call',
      route: '/desk/topics/:id/call',
      at: ({ approved }) => `/desk/topics/${approved}/call`,
      as: clerk,
    },
    filled: {},
    error: {
      then: async (page) => {
        await page.getByLabel('攻关目标').fill('短');
        await press('发榜')(page);
      },
    },
  },
  {
    name: 'evaluator',
    route: '/desk/topics/:id/evaluators/:evaluator?',
    at: ({ bidsIn }) => `/desk/topics/${bidsIn}/evaluators`,
    as: clerk,
    filled: {},
    error: { then: press('存好评分') },
  },
  { name: 'briefs', route: '/desk/briefs', at: '/desk/briefs', as: editor, empty: {}, filled: {}, error: away },
  {
    name: 'brief-editor',
    route: '/desk/briefs/drafts/:id',
    at: ({ manuscript }) => `/desk/briefs/drafts/${manuscript}`,
    as: editor,
    filled: {},
    error: {
      then: async (page) => {
        await page.getByLabel('标题').fill('');
        await press('送核稿')(page);
      },
    },
    dialog: { then: press('删除草稿') },
  },
  {
    name: 'brief-sign-off',
    route: '/desk/briefs/:id',
    at: ({ toSign }) => `/desk/briefs/${toSign}`,
    as: approver,
    filled: {},
    error: { then: press('提交审签结论') },
  },
  {
    name: 'brief-instructed',
    route: '/desk/briefs/:id',
    at: ({ answered }) => `/desk/briefs/${answered}`,
    as: clerk,
    filled: {},
    error: { then: press('分办', /^分办/) },
    dialog: { then: press('分办') },
  },
  {
    ...{ name: 'brief-sent', route: '/desk/briefs/:id', at: ({ unread }) => `/desk/briefs/${unread}`, as: editor },
    ...{ filled: {}, error: away },
  },
  {
    ...{ name: 'obligations', route: '/desk/obligations', at: '/desk/obligations', as: clerk },
    ...{ empty: {}, filled: {}, error: away },
  },
];
