import { bookOf, type Topic } from '../../research/topic.js';

export const waitKinds = ['publish', 'evaluate', 'kickOff', 'milestone', 'change', 'risk', 'accept'] as const;
export type WaitKind = (typeof waitKinds)[number];

/** What the secretariat has to do with a topic now, each kind once, with how many. */
export function waitsOf(topic: Topic): { kind: WaitKind; n: number }[] {
  const { status, changes = [], risks = [] } = topic;
  const count: Record<WaitKind, number> = {
    publish: status === 'open' || status === 'failed' ? 1 : 0,
    evaluate: status === 'evaluating' ? 1 : 0,
    kickOff: status === 'awarded' ? 1 : 0,
    milestone: bookOf(topic)?.milestones.filter((one) => one.status === 'reported').length ?? 0,
    change: topic.may['decideChange'] === true ? changes.filter(({ decision }) => !decision).length : 0,
    risk: topic.may['answerRisk'] === true ? risks.filter(({ answer }) => answer === undefined).length : 0,
    accept: status === 'reported' ? 1 : 0,
  };
  return waitKinds.filter((kind) => count[kind] > 0).map((kind) => ({ kind, n: count[kind] }));
}

export const lists = ['waiting', 'calling', 'evaluating', 'running', 'done', 'all'] as const;
export type List = (typeof lists)[number];

const statuses: Record<Exclude<List, 'waiting' | 'all'>, readonly Topic['status'][]> = {
  calling: ['calling'],
  evaluating: ['evaluating', 'notice'],
  running: ['awarded', 'running', 'reported'],
  done: ['accepted', 'terminated', 'foreclosed'],
};

/** Whether a topic stands in a list; what waits stands in the first one too. */
export function isIn(list: List, topic: Topic): boolean {
  if (list === 'all') return true;
  return list === 'waiting' ? waitsOf(topic).length > 0 : statuses[list].includes(topic.status);
}
