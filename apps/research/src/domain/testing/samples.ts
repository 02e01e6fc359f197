import type { Dossier, Indicator } from '@zhitong/contracts';
import type { Recorded } from '@zhitong/events';
import type { Bid, Proposal } from '../proposal.js';
import type { Evaluation } from '../evaluation.js';
import { standardRules } from '../rules.js';

// Made-up material for tests. Every builder takes what the test is about and fills in the rest.

export const enterprise = { id: 'org-firm', name: '沙湾绿源牧业有限公司', creditCode: '91654203M00010006G' };
export const institute = { id: 'org-institute', name: '北疆农业工程研究院', creditCode: '91350100M000100Y43' };
export const college = { id: 'org-college', name: '绿洲大学', creditCode: '91512081MA62K0260E' };

export const indicators: Indicator[] = [
  { id: 'i1', name: '滴头堵塞率', current: '22', target: '≤ 5.0', unit: '%', method: '连续运行 90 天' },
  { id: 'i2', name: '连续无故障运行', current: '240', target: '≥ 1500', unit: '小时', method: '现场记录' },
  { id: 'i3', name: '操作简便', current: '需专人', target: '一人可操作', unit: '—', method: '现场演示' },
];

export const dossier = (changes: Partial<Dossier> = {}): Dossier => ({
  number: 'SW2026-0012',
  campaign: 'campaign-1',
  organisation: enterprise,
  title: '规模化奶牛场液肥滴灌还田',
  kind: 'engineering',
  industry: 'A0311',
  disciplines: ['230'],
  description: '描述',
  background: '背景',
  stateOfTheArt: '现状',
  significance: '意义',
  choke: { forms: ['performance'], sourceCountries: [] },
  indicators,
  months: 12,
  ownMoney: 120,
  cooperation: { mode: 'joint-development', ip: '共有', solver: '有示范基地' },
  trl: { now: 4, wanted: 7 },
  region: '654203',
  visibility: 'public',
  publicFields: ['title'],
  joined: [],
  ...changes,
});

export const proposal = (changes: Partial<Proposal> = {}): Proposal => ({
  approach: '三级过滤加在线反冲洗，先中试后示范，第三方检测。',
  answers: indicators.map(({ id }) => ({ indicator: id, promised: '达到目标', how: '三级过滤' })),
  months: 12,
  money: 58,
  milestones: [
    { title: '样机设计评审', deliverable: '评审纪要', month: 2, money: 23.2 },
    { title: '两场连续运行', deliverable: '运行日志', month: 9, money: 34.8 },
  ],
  partners: [],
  ...changes,
});

export const bidOf = (id: string, changes: Partial<Bid> = {}): Bid => ({
  id,
  lead: `lead-${id}`,
  team: institute,
  submittedAt: '2026-03-20T01:00:00.000Z',
  proposal: proposal(),
  ...changes,
});

/** One evaluator who gives each bid the same share (0 to 1) of every criterion's weight. */
export const evaluationOf = (evaluator: string, shares: Record<string, number>): Evaluation => ({
  evaluator,
  employer: { name: `单位 ${evaluator}`, creditCode: `91110000000000000${evaluator.at(-1)!.toUpperCase()}` },
  sheets: Object.entries(shares).map(([bid, share]) => ({
    bid,
    points: Object.fromEntries(standardRules.evaluation.criteria.map(({ code, weight }) => [code, weight * share])),
    comment: '',
  })),
});

/** A foreign fact as it stands in the log. */
export const recorded = <T extends string, D>(fact: { type: T; data: D }, id = `e-${fact.type}`): Recorded<D, T> => ({
  id,
  type: fact.type,
  topic: 'foreign',
  key: 'p1',
  at: new Date('2026-03-02T01:00:00Z'),
  data: fact.data,
  actor: 'system',
  epoch: 1,
  seq: 1n,
  prev: '',
});
