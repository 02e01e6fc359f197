import {
  BriefAcknowledged,
  FieldsInvalid,
  InstructionAssigned,
  InstructionFulfilled,
  InstructionGiven,
  InstructionOverdue,
  notAllowedNow,
  NotFound,
  type Wording,
} from '@zhitong/contracts';
import { allowed, briefWording, demand, type BriefCommand } from './allowed.js';
import type { BriefFact } from './evolve.js';
import { taskOf, type BriefState } from './state.js';

export interface Instruct {
  brief: string;
  instruction: string;
  leader: string;
  rank: string;
  text: string;
  audience: 'internal' | 'enterprise';
  /** Reference of the scan, where it was given on paper. */
  scan?: string;
}

/** A leader instructs (批示), or a secretary records what a leader wrote on paper. Only who received the brief instructs. */
export function instruct(
  { brief, instruction, leader, rank, text, audience, scan }: Instruct,
  state: BriefState,
): BriefFact[] {
  demand('instruct', state);
  if (!state.recipients.includes(leader))
    throw new FieldsInvalid([
      {
        field: 'leader',
        code: 'leader-no-recipient',
        message: { zh: '该领导不在报送对象之列', en: 'the brief was not sent to this leader' },
      },
    ]);
  const { problems } = state;
  // Whoever instructs in person has read it. A paper says nothing of the copy in the platform.
  const read = scan === undefined && !state.acknowledged.includes(leader);
  return [
    ...(read ? [BriefAcknowledged({ problems, brief, recipient: leader })] : []),
    InstructionGiven({
      problems,
      brief,
      instruction,
      leader,
      rank,
      text,
      audience,
      onPaper: scan !== undefined,
      ...(scan === undefined ? {} : { evidence: scan }),
    }),
  ];
}

export interface Assign {
  brief: string;
  instruction: string;
  task: string;
  owner: string;
  what: string;
  dueAt: string;
  at: Date;
  /** A leader who assigns in person: only the own instructions are there. */
  leader?: string;
}

/** Splits an instruction into a task (分办) with an owner and a deadline. */
export function assign(
  { brief, instruction, task, owner, what, dueAt, at, leader }: Assign,
  state: BriefState,
): BriefFact[] {
  demand('assign', state);
  const found = state.instructions.find(({ id }) => id === instruction);
  if (!found || (leader !== undefined && found.leader !== leader)) throw new NotFound();
  if (Date.parse(dueAt) <= at.getTime())
    throw new FieldsInvalid([
      {
        field: 'dueAt',
        code: 'task-due-past',
        message: { zh: '办结期限须在将来', en: 'the deadline must lie in the future' },
      },
    ]);
  return [
    InstructionAssigned({
      problems: state.problems,
      brief,
      instruction,
      task,
      owner,
      what,
      dueAt: new Date(dueAt).toISOString(),
    }),
  ];
}

export const taskWording: Wording<'fulfilled', BriefCommand> = {
  thing: { zh: '承办事项', en: 'The task' },
  states: { fulfilled: { zh: '已办结', en: 'done already' } },
  commands: briefWording.commands,
};

const instructionOf = (state: BriefState, task: string) =>
  state.instructions.find(({ tasks }) => tasks.some(({ id }) => id === task));

export function fulfil(
  { brief, task, result, evidence }: { brief: string; task: string; result: string; evidence?: string },
  state: BriefState,
): BriefFact[] {
  demand('fulfil', state);
  const found = taskOf(state, task);
  if (!found) throw new NotFound();
  if (found.result !== undefined) throw notAllowedNow(taskWording, 'fulfil', 'fulfilled', allowed(state));
  return [
    InstructionFulfilled({
      problems: state.problems,
      brief,
      instruction: instructionOf(state, task)!.id,
      task,
      result,
      ...(evidence === undefined ? {} : { evidence }),
    }),
  ];
}

/** The deadline of a task passed: supervision (督办) begins, once. */
export function overdue(brief: string, task: string, state: BriefState): BriefFact[] {
  const found = taskOf(state, task);
  if (!found || found.result !== undefined || found.overdue) return [];
  return [
    InstructionOverdue({
      problems: state.problems,
      brief,
      instruction: instructionOf(state, task)!.id,
      task,
      dueAt: found.dueAt,
    }),
  ];
}
