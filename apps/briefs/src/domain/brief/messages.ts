import type { Message } from '@zhitong/events';
import type { BriefFact } from './evolve.js';
import { taskOf, type BriefState } from './state.js';

/** Whom a fact of a brief is told. `state` is the state after it; the gateway has the texts. */
export function briefMessages(fact: BriefFact, state: BriefState, brief: string): Message[] {
  const tell = (account: string, kind: string, params: Message['params'] = {}): Message => ({
    account,
    kind,
    params: { brief, title: state.title, ...params },
  });
  switch (fact.type) {
    case 'BriefReturned':
      return [tell(state.author, 'brief.returned', { reason: fact.data.reason })];
    case 'BriefProblemDropped':
      return [tell(state.author, 'brief.problem-dropped', { problem: fact.data.problem, reason: fact.data.reason })];
    case 'BriefPublished':
      return fact.data.recipients.map((account) => tell(account, 'brief.published', { total: fact.data.number.total }));
    case 'InstructionAssigned':
      return [tell(fact.data.owner, 'task.assigned', { what: fact.data.what, dueAt: fact.data.dueAt })];
    case 'InstructionOverdue': {
      const task = taskOf(state, fact.data.task);
      return task ? [tell(task.owner, 'task.overdue', { what: task.what, dueAt: task.dueAt })] : [];
    }
    case 'InstructionFulfilled': {
      // Who instructed hears what came of it.
      const instruction = state.instructions.find(({ id }) => id === fact.data.instruction);
      return instruction ? [tell(instruction.leader, 'task.fulfilled', { result: fact.data.result })] : [];
    }
    default:
      return [];
  }
}
