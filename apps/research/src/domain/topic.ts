import { researchTopic } from '@zhitong/contracts';
import { aggregate } from '@zhitong/events';
import { submitters } from './dossier.js';
import { awaitsMilestones } from './milestones.js';
import { evolveTopic } from './topic-evolve.js';
import { topicMessages } from './topic-messages.js';
import { initialTopic, type TopicState } from './topic-state.js';
import type { Deadline } from '@zhitong/events';

/** A research topic (课题). Its key is the id of the leading problem, so that foreign facts find it before it exists. */
export const topic = aggregate({
  table: 'topic',
  topic: researchTopic,
  initial: initialTopic,
  evolve: evolveTopic,
  columns: (state) => ({
    status: state.status,
    title: state.title,
    number: state.dossier?.number ?? null,
    problems: state.problems,
    round: state.round,
    closes_at: state.call ? new Date(state.call.closesAt) : null,
    submitters: state.dossier ? submitters(state.dossier) : [],
    team: state.book?.team.creditCode ?? null,
    lead: state.book?.lead ?? null,
  }),
  deadlines,
  messages: topicMessages,
});

/** `call`: the call closes. `notice`: the award takes effect. `milestone:<id>`: a report is overdue. */
export function deadlines(state: TopicState): Deadline[] {
  const { status, call, notice, book } = state;
  if (status === 'calling' && call)
    return [{ name: 'call', due: new Date(call.closesAt), rule: call.rules, start: new Date(call.publishedAt) }];
  if (status === 'notice' && notice)
    return [
      {
        name: 'notice',
        due: new Date(notice.until),
        rule: call?.rules ?? notice.rules,
        start: new Date(notice.evaluatedAt),
      },
    ];
  if (!book || !awaitsMilestones(state)) return [];
  return book.milestones
    .filter((milestone) => milestone.status === 'pending')
    .map(({ id, dueAt }) => ({
      name: `milestone:${id}`,
      due: new Date(dueAt),
      rule: 'task-book',
      start: new Date(book.signedAt),
    }));
}
