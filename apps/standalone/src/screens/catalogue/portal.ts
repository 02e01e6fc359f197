import { away, press, type Screen, type Who } from './screen.js';

const team: Who = { login: 'team-beijiang', role: 'team' };
const recommender: Who = { login: 'recommender', role: 'recommender' };
const leader: Who = { login: 'leader-1', role: 'leader' };
const expert = (login: string): Who => ({ login, role: 'expert' });

/** Team, recommender, expert and leader. */
export const portal: readonly Screen[] = [
  { name: 'team-topics', route: '/topics', at: '/topics', as: team, empty: {}, filled: {}, error: away },
  { name: 'team-interests', route: '/topics/interests', at: '/topics/interests', as: team, filled: {}, error: away },
  {
    ...{ name: 'team-call', route: '/topics/:id', at: ({ calling }) => `/topics/${calling}`, as: team },
    ...{ filled: {}, error: away },
  },
  {
    ...{ name: 'team-topic', route: '/topics/:id', at: ({ running }) => `/topics/${running}`, as: team },
    ...{ filled: {}, dialog: { then: press('申请变更') } },
  },
  {
    ...{ name: 'team-risk', route: '/topics/:id', at: ({ running }) => `/topics/${running}`, as: team },
    ...{ dialog: { then: press('提示风险') } },
  },
  {
    ...{ name: 'team-bid', route: '/topics/:id/bid', at: ({ calling }) => `/topics/${calling}/bid`, as: team },
    ...{ filled: {}, error: { then: press(/^存好/) } },
  },
  {
    ...{ name: 'team-results', route: '/topics/:id/results', at: ({ running }) => `/topics/${running}/results` },
    ...{ as: team, filled: {}, error: away },
  },
  {
    name: 'team-milestone',
    route: '/topics/:id/milestones/:milestone',
    at: ({ running, milestone }) => `/topics/${running}/milestones/${milestone}`,
    as: team,
    filled: {},
    error: { then: press('送交秘书处审核') },
  },
  {
    ...{ name: 'own-tasks', route: '/obligations', at: '/obligations', as: team },
    ...{ empty: {}, filled: {}, error: away, dialog: { then: press('报告办理结果') } },
  },
  { name: 'open-calls', route: '/calls', at: '/calls', as: recommender, empty: {}, filled: {}, error: away },
  {
    ...{ name: 'open-call', route: '/calls/:id', at: ({ calling }) => `/calls/${calling}`, as: recommender },
    ...{ filled: {}, error: away },
  },
  {
    ...{ name: 'my-reviews', route: '/reviews', at: '/reviews', as: ({ toAnswer }) => expert(toAnswer.expert) },
    ...{ empty: { as: expert('expert-15') }, filled: {}, error: away },
  },
  {
    name: 'declaration',
    route: '/reviews/:id',
    at: ({ toAnswer }) => `/reviews/${toAnswer.seat}`,
    as: ({ toAnswer }) => expert(toAnswer.expert),
    filled: {},
    error: { then: press('声明并开卷') },
    dialog: { then: press('这次不行，请换人') },
  },
  {
    name: 'score-card',
    route: '/reviews/:id',
    at: ({ toScore }) => `/reviews/${toScore.seat}`,
    as: ({ toScore }) => expert(toScore.expert),
    filled: {},
    error: { then: press('交回评分') },
    dialog: { then: press('我要弃权') },
  },
  {
    name: 'score-card-sealed',
    route: '/reviews/:id',
    at: ({ sealed }) => `/reviews/${sealed.seat}`,
    as: ({ sealed }) => expert(sealed.expert),
    filled: {},
    error: away,
  },
  { name: 'leader-briefs', route: '/briefs', at: '/briefs', as: leader, empty: {}, filled: {}, error: away },
  {
    name: 'brief',
    route: '/brief/:id',
    at: ({ unread }) => `/brief/${unread}`,
    as: leader,
    filled: {},
    error: { then: (page) => page.locator('[data-act=check]').click() },
    dialog: {
      then: async (page) => {
        await page.locator('[data-phrase]').first().click();
        await page.locator('#field-rank').fill('市委书记');
        await page.locator('[name=audience]').first().check();
        await page.locator('[data-act=check]').click();
      },
    },
  },
  {
    ...{ name: 'brief-answered', route: '/brief/:id', at: ({ answered }) => `/brief/${answered}`, as: leader },
    ...{ filled: {} },
  },
];
