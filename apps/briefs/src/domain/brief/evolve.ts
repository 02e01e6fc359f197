import type { briefsEvents } from '@zhitong/contracts';
import type { FactOf } from '@zhitong/events';
import type { BriefState, Instruction, Task } from './state.js';

type Each<C> = C extends unknown ? FactOf<C> : never;
export type BriefsFact = Each<(typeof briefsEvents)[number]>;
/** Facts of a brief; those of a matter are kept apart. */
export type BriefFact = Exclude<BriefsFact, { type: `Matter${string}` }>;

const unchecked = ({ proofreader: _p, clearer: _c, returned: _r, ...state }: BriefState): BriefState => state;

const onInstruction = (
  state: BriefState,
  id: string,
  change: (instruction: Instruction) => Instruction,
): BriefState => ({
  ...state,
  instructions: state.instructions.map((each) => (each.id === id ? change(each) : each)),
});
const onTask = (state: BriefState, instruction: string, id: string, change: (task: Task) => Task): BriefState =>
  onInstruction(state, instruction, (each) => ({
    ...each,
    tasks: each.tasks.map((task) => (task.id === id ? change(task) : task)),
  }));

export function evolve(state: BriefState, fact: BriefFact): BriefState {
  switch (fact.type) {
    case 'BriefDrafted': {
      const { problems, title, author, urgent, basis, evidence, hash } = fact.data;
      return { ...state, status: 'drafted', problems, title, author, writers: [author], urgent, basis, evidence, hash };
    }
    case 'BriefRevised': {
      const { title, author, evidence, hash } = fact.data;
      const writers = [...new Set([...state.writers, author])];
      return { ...unchecked(state), status: 'drafted', title, author, writers, evidence, hash };
    }
    case 'BriefProofread':
      return { ...state, status: 'proofread', proofreader: fact.data.by };
    case 'BriefCleared':
      return { ...state, status: 'cleared', clearer: fact.data.by };
    case 'BriefReturned':
      return {
        ...unchecked(state),
        status: 'returned',
        returned: { stage: fact.data.stage, reason: fact.data.reason },
      };
    case 'BriefApproved':
      return { ...state, status: 'approved', number: fact.data.number };
    case 'BriefPublished':
      return { ...state, status: 'published', recipients: fact.data.recipients };
    case 'BriefAcknowledged':
      return { ...state, acknowledged: [...state.acknowledged, fact.data.recipient] };
    case 'InstructionGiven': {
      const { instruction: id, leader, rank, text, audience, onPaper, evidence: scan } = fact.data;
      const given = { id, leader, rank, text, audience, onPaper, ...(scan === undefined ? {} : { scan }), tasks: [] };
      return { ...state, instructions: [...state.instructions, given] };
    }
    case 'InstructionAssigned': {
      const { instruction, task: id, owner, what, dueAt } = fact.data;
      return onInstruction(state, instruction, (each) => ({
        ...each,
        tasks: [...each.tasks, { id, owner, what, dueAt, overdue: false }],
      }));
    }
    case 'InstructionOverdue':
      return onTask(state, fact.data.instruction, fact.data.task, (task) => ({ ...task, overdue: true }));
    case 'InstructionFulfilled': {
      const { instruction, task: id, result, evidence } = fact.data;
      return onTask(state, instruction, id, (task) => ({
        ...task,
        result,
        ...(evidence === undefined ? {} : { evidence }),
      }));
    }
    case 'FeedbackSent':
      return { ...state, status: 'answered' };
    case 'BriefProblemDropped':
      return {
        ...unchecked(state),
        status: 'returned',
        problems: fact.data.problems.filter((id) => id !== fact.data.problem),
        returned: { stage: 'problem', reason: fact.data.reason },
      };
    case 'BriefAbandoned':
      return { ...unchecked(state), status: 'abandoned', abandoned: fact.data.reason };
    case 'BriefsIgnored':
      return state;
  }
}
