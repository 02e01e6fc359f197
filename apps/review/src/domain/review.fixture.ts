import { ReviewAwaited, type Dossier } from '@zhitong/contracts';
import type { Candidate } from './assignment/candidate.js';
import type { Expert } from './assignment/expert.js';
import { conclude, confirm } from './panel/conclude.js';
import { evolve } from './panel/evolve.js';
import { form, start } from './panel/form.js';
import { openDiscussion, completeScores } from './panel/score.js';
import { initialPanel, type PanelState } from './panel/state.js';
import type { PanelFact } from './panel/types.js';
import type { Sheet } from './rubric.js';
import { standardRules } from './rules.js';

export const rules = standardRules;
/** Monday, 2 March 2026, 09:00 in Beijing. */
export const at = new Date('2026-03-02T01:00:00Z');

export const submitter = { id: 'org-1', name: '沙湾润禾农业有限公司', creditCode: '91654203M00010006G' };
export const newcomer = { id: 'org-2', name: '乌苏节水公司', creditCode: '91350100M000100Y43' };

export const dossier = (changes: Partial<Dossier> = {}): Dossier => ({
  number: 'SW2026-0012',
  campaign: 'campaign-1',
  organisation: submitter,
  title: '规模化奶牛场液肥滴灌还田',
  kind: 'engineering',
  industry: 'A0311',
  disciplines: ['460', '416'],
  description: '滴头堵塞',
  background: '背景',
  stateOfTheArt: '现状',
  significance: '意义',
  choke: { forms: ['performance'], sourceCountries: [] },
  indicators: [{ id: 'i1', name: '堵塞率', current: '20', target: '≤ 5', unit: '%', method: '抽测' }],
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

export const expert = (id: string, changes: Partial<Expert> = {}): Expert => ({
  id,
  name: `专家${id}`,
  employer: { name: `${id}研究院`, creditCode: `employer-of-${id}` },
  level: 'senior',
  society: 'engineering',
  disciplines: ['460'],
  reviewsThisYear: 0,
  ties: [],
  chairs: false,
  active: true,
  ...changes,
});
export const candidate = (id: string, changes: Partial<Expert> = {}, ...kinds: string[]): Candidate => ({
  expert: expert(id, changes),
  conflicts: kinds.map((kind) => ({ kind })),
});

/** Points in halves that add up to the total, spread over the criteria as they weigh. */
function pointsOf(total: number): Record<string, number> {
  const shares = rules.rubric.criteria.map(({ id, points }) => ({ id, given: Math.floor((points * total) / 50) / 2 }));
  const halves = Math.round((total - shares.reduce((sum, { given }) => sum + given, 0)) * 2);
  return Object.fromEntries(shares.map(({ id, given }, i) => [id, given + (i < halves ? 0.5 : 0)]));
}

/** A sheet with that many points of 100. */
export const sheetOf = (total: number, recommends = total >= 70): Sheet => ({
  criteria: pointsOf(total),
  comments: Object.fromEntries(rules.rubric.criteria.map(({ id }) => [id, total < 40 ? '依据不足' : ''])),
  recommends,
});
export const sheets = (...totals: number[]): Sheet[] => totals.map((total) => sheetOf(total));

export const after = (state: PanelState, facts: readonly PanelFact[]): PanelState => facts.reduce(evolve, state);

export const opinion = {
  background: '问题来自生产一线，企业提供了运行记录。',
  assessment: '问题真实，指标较为明确，具备攻关基础。',
  issues: '应补充本地工况下的长期运行数据。',
  conclusion: '专家组按评分结果形成上述意见。',
};
const assignment = {
  members: ['a', 'b', 'c'].map((id) => ({ expert: id, reason: '' })),
  chair: { expert: 'chair', reason: '' },
  reserves: [],
  employers: 3,
  inputs: 'sha256:0',
};

/** A panel of three on its way. */
export const awaited = after(initialPanel, [ReviewAwaited({ problems: ['p1'], round: 1, dossier: dossier() })]);
export const inviting = after(awaited, form({ assignment, method: 'draw', seed: 'ab12cd34', rules }, awaited));
export const scoring = after(inviting, start({ taken: 4, at, rules }, inviting));
export const scored = (...totals: number[]): PanelState =>
  after(scoring, completeScores({ sheets: sheets(...totals), seed: 'ef', rules }, scoring));
export const discussing = (() => {
  const apart = scored(95, 55, 90);
  return after(apart, openDiscussion({ at, rules }, apart));
})();
export const concluded = (...totals: number[]): PanelState => {
  const state = scored(...totals);
  return after(state, conclude({ opinion, at, rules }, state));
};
export const notice = concluded(90, 88, 86);
export const confirmed = after(notice, confirm(notice));
export const declined = concluded(40, 50, 45);
export const revise = concluded(70, 72, 68);
