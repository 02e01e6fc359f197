import { evolveTopic } from '../topic-evolve.js';
import { accept } from '../acceptance.js';
import { evaluateBids, noticeEnded } from '../award.js';
import { closeCall, publishCall } from '../call.js';
import { cross, type Foreign } from '../crossings.js';
import { kickOff, decideMilestone, reportMilestone } from '../milestones.js';
import { reportResults } from '../results.js';
import { bidOf, dossier, evaluationOf, recorded } from './samples.js';
import { standardRules as rules } from '../rules.js';
import type { TopicFact } from '../topic-fact.js';
import { initialTopic, type TopicState, type TopicStatus } from '../topic-state.js';
import { ProblemWithdrawn, ReviewConfirmed } from '@zhitong/contracts';

// For tests: a topic's life, one step after the other, through the deciders.

export const statistics = { count: 5, mean: 85, median: 85, deviation: 3, range: 8, recommending: 5 };
export const confirmed = (round = 1, about = dossier()) =>
  recorded(
    ReviewConfirmed({ problems: ['p1'], round, outcome: 'approved', statistics, dossier: about }),
    `confirmed-${round}`,
  );
export const withdrawn = (wasAccepted = true) =>
  recorded(ProblemWithdrawn({ problems: ['p1'], reason: '企业转产', wasAccepted }));

export const applied = (state: TopicState, facts: readonly TopicFact[]): TopicState => facts.reduce(evolveTopic, state);
export const crossed = (state: TopicState, ...events: Foreign[]): TopicState =>
  events.reduce((now, event) => applied(now, cross(event, 'p1', now)), state);

export const published = {
  goal: '把滴头堵塞率降到百分之五以下',
  months: 12,
  money: 60,
  ip: '共有，需求方优先实施',
  requirements: '有示范基地',
  closesAt: '2026-03-25T10:00:00Z',
  targets: [],
  rules,
};
const at = (time: string) => new Date(time);
const results = [
  { indicator: 'i1', measured: '4.5', report: 'JC-2026-118' },
  { indicator: 'i2', measured: '1500', report: 'JC-2026-119' },
  { indicator: 'i3', measured: '一人操作', report: 'JC-2026-120' },
];
const judgements = [{ indicator: 'i3', met: true, note: '现场演示一人完成' }];
export const bids = [
  bidOf('b1'),
  bidOf('b2', { team: { id: 'org-2', name: '甲大学', creditCode: '91110000000000001Y' } }),
];
export const evaluations = ['x', 'y', 'z'].map((evaluator) => evaluationOf(evaluator, { b1: 0.9, b2: 0.7 }));

const milestone = (id: string) => [
  (state: TopicState) => reportMilestone({ milestone: id, summary: '按期完成设计评审', evidence: ['评审纪要'] }, state),
  (state: TopicState) =>
    decideMilestone({ milestone: id, accepted: true, comment: '通过', at: at('2026-06-01T02:00:00Z'), rules }, state),
];

/** The steps from nothing to acceptance, each with the status that it leads to. */
const steps: readonly (readonly [TopicStatus, ...((state: TopicState) => TopicFact[])[]])[] = [
  ['none'],
  ['open', (state) => cross(confirmed(), 'p1', state)],
  ['calling', (state) => publishCall({ ...published, at: at('2026-03-02T02:00:00Z') }, state)],
  ['evaluating', (state) => closeCall({ at: at('2026-03-25T10:00:00Z'), bids: 2 }, state)],
  ['notice', (state) => evaluateBids({ bids, evaluations, rules, at: at('2026-03-27T02:00:00Z') }, state)],
  ['awarded', (state) => noticeEnded({ at: at('2026-04-03T15:59:59Z') }, state)],
  [
    'running',
    (state) => kickOff({ heldAt: '2026-04-08T02:00:00Z', note: '已启动', at: at('2026-04-09T02:00:00Z') }, state),
  ],
  ['reported', ...milestone('m1'), ...milestone('m2'), (state) => reportResults({ results }, state)],
  ['accepted', (state) => accept({ judgements, summary: '全部达标' }, state)],
];

/** A topic that has come as far as that status. */
export function topicAt(status: TopicStatus): TopicState {
  if (status === 'foreclosed') return crossed(initialTopic, withdrawn());
  if (status === 'terminated') return crossed(topicAt('calling'), withdrawn());
  if (status === 'failed')
    return applied(topicAt('calling'), closeCall({ at: at('2026-03-25T10:00:00Z'), bids: 0 }, topicAt('calling')));
  const last = steps.findIndex(([reached]) => reached === status);
  return steps
    .slice(0, last + 1)
    .flatMap(([, ...deciders]) => deciders)
    .reduce((state, decide) => applied(state, decide(state)), initialTopic);
}

export const statuses: readonly TopicStatus[] = [
  ...steps.map(([status]) => status),
  'foreclosed',
  'failed',
  'terminated',
];
