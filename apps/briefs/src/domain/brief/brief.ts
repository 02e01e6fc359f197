import { briefsTopic } from '@zhitong/contracts';
import { aggregate } from '@zhitong/events';
import { evolve, type BriefFact } from './evolve.js';
import { briefMessages } from './messages.js';
import { initialBrief, openTasks, type BriefState } from './state.js';

/** A brief under its own key. */
export const brief = aggregate({
  table: 'brief',
  topic: briefsTopic,
  initial: initialBrief,
  evolve: (state: BriefState, fact: BriefFact): BriefState => evolve(state, fact),
  columns: ({ status, title, problems, author, urgent, number, recipients }) => ({
    status,
    title,
    problems,
    author,
    urgent,
    total: number?.total ?? null,
    recipients,
  }),
  deadlines: (state) =>
    openTasks(state)
      .filter(({ overdue }) => !overdue)
      .map(({ id, dueAt }) => ({ name: `task:${id}`, due: new Date(dueAt), rule: 'task@1', start: new Date(dueAt) })),
  messages: briefMessages,
});
