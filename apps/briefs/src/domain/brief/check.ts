import {
  BriefApproved,
  BriefCleared,
  BriefProofread,
  BriefReturned,
  Forbidden,
  NotAllowedNow,
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

/** Nobody checks their own work, nor twice. */
function assertOther(by: string, others: readonly (string | undefined)[]): void {
  if (others.includes(by))
    throw new Forbidden({
      zh: '撰稿、核稿、保密审查、审签须由不同的人完成',
      en: 'writing, proofreading, clearing and signing are different people’s',
    });
}

const back = (
  stage: 'proofreading' | 'clearance' | 'sign-off',
  { brief }: Check,
  reason: string,
  { problems }: BriefState,
): BriefFact[] => [BriefReturned({ problems, brief, stage, reason })];

export function proofread(check: Check, state: BriefState): BriefFact[] {
  demand('proofread', state);
  assertOther(check.by, [state.author]);
  return check.reason === undefined
    ? [BriefProofread({ problems: state.problems, brief: check.brief, by: check.by })]
    : back('proofreading', check, check.reason, state);
}

export function clear(check: Check & { note: string }, state: BriefState): BriefFact[] {
  demand('clear', state);
  assertOther(check.by, [state.author, state.proofreader]);
  return check.reason === undefined
    ? [BriefCleared({ problems: state.problems, brief: check.brief, by: check.by, note: check.note })]
    : back('clearance', check, check.reason, state);
}

/**
 * Signs the brief and numbers it, in one transaction. `hash`: of the text that lies before the approver, which must be
 * the one that was checked.
 */
export function signOff(check: Check & { number: BriefNumber; hash: string }, state: BriefState): BriefFact[] {
  demand('sign-off', state);
  assertOther(check.by, [state.author, state.proofreader, state.clearer]);
  if (check.reason !== undefined) return back('sign-off', check, check.reason, state);
  if (check.hash !== state.hash)
    throw new NotAllowedNow('sign-off', state.status, allowed(state), {
      zh: '文稿与核稿、审查时不一致',
      en: 'the text is not the one that was checked',
    });
  return [BriefApproved({ problems: state.problems, brief: check.brief, number: check.number, hash: check.hash })];
}
