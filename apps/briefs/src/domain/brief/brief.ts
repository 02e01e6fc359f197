import { briefsTopic } from '@zhitong/contracts';
import { aggregate, type Message } from '@zhitong/events';
import { evolve, type BriefFact } from './evolve.js';
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
  messages: (fact, state, key) => messagesOf(fact, state, key),
});

function messagesOf(fact: BriefFact, state: BriefState, key: string): Message[] {
  switch (fact.type) {
    case 'BriefReturned':
      return [
        { account: state.author, kind: 'brief.returned', params: { title: state.title, reason: fact.data.reason } },
      ];
    case 'BriefProblemDropped':
      return [
        {
          account: state.author,
          kind: 'brief.problem-dropped',
          params: { title: state.title, reason: fact.data.reason },
        },
      ];
    case 'BriefPublished':
      return fact.data.recipients.map((account) => ({
        account,
        kind: 'brief.published',
        params: { brief: key, title: state.title, total: fact.data.number.total },
      }));
    case 'InstructionAssigned':
      return [
        {
          account: fact.data.owner,
          kind: 'task.assigned',
          params: { title: state.title, what: fact.data.what, dueAt: fact.data.dueAt },
        },
      ];
    case 'InstructionOverdue': {
      const task = state.instructions.flatMap(({ tasks }) => tasks).find(({ id }) => id === fact.data.task);
      return task
        ? [
            {
              account: task.owner,
              kind: 'task.overdue',
              params: { title: state.title, what: task.what, dueAt: task.dueAt },
            },
          ]
        : [];
    }
    default:
      return [];
  }
}
