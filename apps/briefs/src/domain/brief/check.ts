import {
  BriefApproved,
  BriefCleared,
  BriefProofread,
  BriefReturned,
  Forbidden,
  NotAllowedNow,
  type Text,
} from '@zhitong/contracts';
import { allowed, demand } from './allowed.js';
import type { BriefFact } from './evolve.js';
import type { BriefNumber, BriefState } from './state.js';

/** A check and its result: passed, or back to the editor with a reason. */
export interface Check {
  brief: string;
  by: string;
  /** Absent when it passed. */
  reason?: string;
}

export type CheckCommand = 'proofread' | 'clear' | 'sign-off';

/** Nobody checks their own work, nor twice. */
export const fourPeople: Text = {
  zh: '撰稿、核稿、保密审查、审签须由不同的人完成',
  en: 'writing, proofreading, clearing and signing are different people’s',
};

/** Whether somebody wrote this text, or has checked it at an earlier stage. Whoever wrote any version stays a writer. */
export const tookPart = (account: string, { writers, proofreader, clearer }: BriefState): boolean =>
  [...writers, proofreader, clearer].includes(account);

function demandOther(command: CheckCommand, { by }: Check, state: BriefState): void {
  demand(command, state);
  if (tookPart(by, state)) throw new Forbidden(fourPeople);
}

const back = (
  stage: 'proofreading' | 'clearance' | 'sign-off',
  { brief }: Check,
  reason: string,
  { problems }: BriefState,
): BriefFact[] => [BriefReturned({ problems, brief, stage, reason })];

export function proofread(check: Check, state: BriefState): BriefFact[] {
  demandOther('proofread', check, state);
  return check.reason === undefined
    ? [BriefProofread({ problems: state.problems, brief: check.brief, by: check.by })]
    : back('proofreading', check, check.reason, state);
}

export function clear(check: Check & { note: string }, state: BriefState): BriefFact[] {
  demandOther('clear', check, state);
  return check.reason === undefined
    ? [BriefCleared({ problems: state.problems, brief: check.brief, by: check.by, note: check.note })]
    : back('clearance', check, check.reason, state);
}

/**
 * Signs the brief and numbers it, in one transaction. `hash`: of the text that lies before the approver, which must be
 * the one that was checked.
 */
export function signOff(check: Check & { number: BriefNumber; hash: string }, state: BriefState): BriefFact[] {
  demandOther('sign-off', check, state);
  if (check.reason !== undefined) return back('sign-off', check, check.reason, state);
  if (check.hash !== state.hash)
    throw new NotAllowedNow('sign-off', state.status, allowed(state), {
      zh: '文稿与核稿、审查时不一致',
      en: 'the text is not the one that was checked',
    });
  return [BriefApproved({ problems: state.problems, brief: check.brief, number: check.number, hash: check.hash })];
}
