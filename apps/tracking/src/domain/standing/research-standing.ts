import type { MilestonePart, TopicPart } from '../parts/topic-part.js';
import type { Standing } from './standing.js';
import type { Waiting } from './waiting.js';

/** A task book is signed: the work goes on whatever becomes of the problem. */
export const isAtWork = (topic: TopicPart | undefined): boolean =>
  topic !== undefined && ['awarded', 'running', 'reported'].includes(topic.status);

/** Somebody has been asked to bid, or has been chosen: research is where the problem stands. */
export const isUnderWay = (topic: TopicPart | undefined): boolean =>
  isAtWork(topic) || (topic !== undefined && ['calling', 'evaluating', 'notice'].includes(topic.status));

/** Where an approved problem stands in research. `submitters`: who may say what they think of the results. */
export function inResearch(topic: TopicPart | undefined, approvedAt: string, submitters: readonly Waiting[]): Standing {
  const { status, since } = topic ?? { status: 'none' as const, since: approvedAt };
  const office = (kind: Waiting['kind']): Waiting => ({ kind, role: 'secretariat', since });
  const due = topic?.due === undefined ? {} : { due: topic.due };
  switch (status) {
    case 'none':
    case 'open':
      return { state: 'approved', since, waits: [office('publish-call')] };
    case 'failed':
      return { state: 'call-failed', since, waits: [office('publish-call')] };
    case 'calling':
      return { state: 'calling', since, waits: [{ kind: 'bid', role: 'team', since, ...due }] };
    case 'evaluating':
      return { state: 'evaluating', since, waits: [office('evaluate-bids')] };
    case 'notice':
      return { state: 'award-notice', since, waits: [{ ...office('award-notice'), ...due }] };
    case 'awarded':
      return { state: 'awarded', since, waits: [office('kick-off'), ...ofRequests(topic!)] };
    case 'running':
      return { state: 'running', since, waits: ofWork(topic!) };
    case 'reported': {
      const silent = submitters.filter(({ organisation = '' }) => !topic!.commented.includes(organisation));
      const comments = silent.map((one): Waiting => ({ ...one, kind: 'comment-results', since }));
      return {
        state: 'results-reported',
        since,
        waits: [office('accept-results'), ...comments, ...ofRequests(topic!)],
      };
    }
    case 'accepted':
      return { state: 'results-accepted', since, waits: [] };
    case 'terminated':
      return { state: 'topic-ended', since, waits: [] };
  }
}

/** What the team has asked or warned of, and nobody has answered. */
const ofRequests = ({ changes, risks = [] }: TopicPart): Waiting[] => [
  ...changes.map(({ id, since }): Waiting => ({ kind: 'decide-change', role: 'secretariat', since, subject: id })),
  ...risks.map(({ id, since }): Waiting => ({ kind: 'answer-risk', role: 'secretariat', since, subject: id })),
];

function ofWork(topic: TopicPart): Waiting[] {
  const { milestones, lead, since } = topic;
  const team = lead === undefined ? { role: 'team' as const } : { role: 'team' as const, account: lead };
  const pending = milestones.filter(({ status }) => status === 'pending');
  const reported = milestones.filter(({ status }) => status === 'reported');
  const about = ({ id, title }: MilestonePart) => ({ subject: id, ...(title === '' ? {} : { title }) });
  const work: Waiting[] = [
    ...pending.map((one): Waiting => ({
      kind: 'report-milestone',
      ...team,
      since: one.since,
      due: one.due,
      ...about(one),
    })),
    ...reported.map((one): Waiting => ({
      kind: 'decide-milestone',
      role: 'secretariat',
      since: one.since,
      ...about(one),
    })),
  ];
  const results: Waiting[] = work.length > 0 ? work : [{ kind: 'report-results', ...team, since }];
  return [...results, ...ofRequests(topic)];
}
