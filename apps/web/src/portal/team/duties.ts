import type { components } from '../../api/index.js';
import { bookOf, type Topic } from '../../research/topic.js';

export type OwnBid = components['schemas']['research.OwnBid'];

export type Duty = { topic: string; title: string; due?: string | undefined } & (
  | { kind: 'bid' }
  | { kind: 'milestone'; milestone: string; name: string; why: string | undefined }
  | { kind: 'results'; why: string | undefined }
);

/** What waits for the caller, what is due first comes first: bids that are not submitted, reports, results. */
export function dutiesOf(topics: readonly Topic[], bids: readonly OwnBid[]): Duty[] {
  const closing = new Map(topics.map(({ id, call }) => [id, call?.closesAt]));
  const drafts = bids
    .filter(({ status, may }) => status === 'draft' && may['update'] === true && may['delete'] === true)
    .map(({ topic, title }): Duty => ({ kind: 'bid', topic, title, due: closing.get(topic) }));
  return [...drafts, ...topics.flatMap(workOn)].sort(
    (a, b) => Date.parse(a.due ?? '9999') - Date.parse(b.due ?? '9999') || (a.title < b.title ? -1 : 1),
  );
}

function workOn(topic: Topic): Duty[] {
  const { id, title, may, returned } = topic;
  const milestones = bookOf(topic)?.milestones ?? [];
  if (may['reportResults'] === true) return [{ kind: 'results', topic: id, title, why: returned ?? undefined }];
  if (may['reportMilestone'] !== true) return [];
  const [next] = milestones
    .filter(({ status }) => status === 'pending' || status === 'overdue')
    .sort((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt));
  if (!next) return [];
  const { id: milestone, title: name, dueAt: due, report, comment } = next;
  return [{ kind: 'milestone', topic: id, title, due, milestone, name, why: report && comment }];
}
