import { secrecyWords } from '@zhitong/contracts';
import type { Actor, Role } from '@zhitong/identity';
import { mayIn, type Command } from '@zhitong/service';
import type { BriefCommand } from '../domain/brief/allowed.js';
import { may } from '../domain/brief/may.js';
import type { BriefState } from '../domain/brief/state.js';
import { textsOf, type Manuscript } from '../domain/brief/write.js';

/** Which commands each role gives; who exactly, the deciders say. */
const commandsOf: Partial<Record<Role, readonly BriefCommand[]>> = {
  editor: ['revise', 'proofread', 'publish', 'answer', 'abandon'],
  secretariat: ['clear', 'instruct', 'assign', 'fulfil', 'answer'],
  approver: ['sign-off'],
  leader: ['acknowledge', 'instruct', 'assign'],
};

/** `第12期（总第86期）` */
export const numberText = ({ number }: BriefState): string | undefined =>
  number && `第${number.issue}期（总第${number.total}期）`;

const office: readonly Role[] = ['editor', 'secretariat', 'approver', 'administrator', 'auditor'];

/** Whether somebody works with all briefs. Only they see, and expect, versions: a version counts what others do. */
export const worksInOffice = ({ role }: Actor): boolean => office.includes(role);

/** Whether somebody may know that the brief exists. */
export function visibleTo(actor: Actor, state: BriefState): boolean {
  if (worksInOffice(actor)) return true;
  if (actor.role === 'leader')
    return ['published', 'answered'].includes(state.status) && state.recipients.includes(actor.account);
  return false;
}

/** A leader reads the own instructions, and what came of them; not those of others, nor that there are any. */
const forReader = (state: BriefState, { role, account }: Actor): BriefState =>
  role === 'leader' ? { ...state, instructions: state.instructions.filter(({ leader }) => leader === account) } : state;

export function briefView(
  id: string,
  whole: BriefState,
  { actor, language }: Pick<Command, 'actor' | 'language'>,
  manuscript?: Manuscript,
) {
  const state = forReader(whole, actor);
  const common = {
    id,
    status: state.status,
    title: state.title,
    urgent: state.urgent,
    number: state.number,
    numberText: numberText(state),
    ...(manuscript ? { manuscript } : {}),
    instructions: state.instructions,
    may: mayIn(language, may(commandsOf[actor.role] ?? [], actor.account, state)),
  };
  // A leader reads the brief and one's own receipt; who wrote and checked it is the office's.
  if (actor.role === 'leader') return { ...common, read: state.acknowledged.includes(actor.account) };
  return {
    ...common,
    problems: state.problems,
    basis: state.basis,
    author: state.author,
    hash: state.hash,
    proofreader: state.proofreader,
    clearer: state.clearer,
    returned: state.returned,
    recipients: state.recipients,
    acknowledged: state.acknowledged,
    abandoned: state.abandoned,
    // Words that deserve a second look at the confidentiality check; a marking would have been refused.
    ...(manuscript ? { secrecyWords: secrecyWords(textsOf(manuscript).join('\n')) } : {}),
  };
}
