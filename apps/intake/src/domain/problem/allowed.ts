import { notAllowedNow, type Text, type Wording } from '@zhitong/contracts';
import { permissionFor, type Role } from '@zhitong/identity';
import type { FixedRules } from '../rules.js';
import type { Clock, ProblemState, Status } from './state.js';

export const problemCommands = [
  'confirm',
  'resubmit',
  'withdraw',
  'return',
  'accept',
  'reject',
  'correct',
  'merge',
  'unmerge',
] as const;
export type ProblemCommand = (typeof problemCommands)[number];

/** What each state allows. `return` is limited by the rounds of correction, `reject` of a returned problem by its clock. */
const table: Record<Status, readonly ProblemCommand[]> = {
  absent: [],
  entered: ['confirm', 'withdraw', 'correct'],
  submitted: ['return', 'accept', 'reject', 'withdraw', 'merge', 'correct'],
  returned: ['resubmit', 'reject', 'withdraw', 'merge', 'correct'],
  accepted: ['withdraw', 'merge', 'correct'],
  approved: ['withdraw', 'correct'],
  matched: ['correct'],
  declined: ['correct'],
  rejected: ['correct'],
  withdrawn: ['correct'],
  merged: ['unmerge', 'correct'],
  answered: ['correct'],
};

/** Who gives a command: the table of permissions says so. */
export const doersOf = (command: ProblemCommand): readonly Role[] =>
  permissionFor(`intake.problem.${command}`)?.roles ?? [];

/** The states in which a problem can take another one in. */
export const absorbing: readonly Status[] = ['submitted', 'returned', 'accepted', 'approved', 'matched'];

export const problemWording: Wording<Status, ProblemCommand> = {
  thing: { zh: '问题', en: 'The problem' },
  states: {
    absent: { zh: '不存在', en: 'absent' },
    entered: { zh: '待企业确认', en: 'waiting for the enterprise to confirm' },
    submitted: { zh: '待形式审查', en: 'waiting for the formal check' },
    returned: { zh: '退回补正', en: 'returned for correction' },
    accepted: { zh: '已受理，评审中', en: 'accepted, under review' },
    approved: { zh: '评审通过', en: 'approved' },
    matched: { zh: '已有团队承担', en: 'taken on by a team' },
    declined: { zh: '评审未通过', en: 'declined' },
    rejected: { zh: '不予受理', en: 'rejected' },
    withdrawn: { zh: '已撤回', en: 'withdrawn' },
    merged: { zh: '已合并', en: 'merged' },
    answered: { zh: '已回告', en: 'answered' },
  },
  commands: {
    confirm: { zh: '确认', en: 'confirm' },
    return: { zh: '退回补正', en: 'return for correction' },
    resubmit: { zh: '重新提交', en: 'submit again' },
    accept: { zh: '受理', en: 'accept' },
    reject: { zh: '不予受理', en: 'reject' },
    withdraw: { zh: '撤回', en: 'withdraw' },
    correct: { zh: '更正', en: 'correct' },
    merge: { zh: '合并', en: 'merge' },
    unmerge: { zh: '撤销合并', en: 'undo the merge' },
  },
};

/** The time decides, not whether somebody has marked it as over already. */
const isOver = ({ overdue, by }: Clock, at: Date): boolean => overdue || at.getTime() >= Date.parse(by);

/** Why a command that the state's row lists is still not possible. */
export function hindrance(command: ProblemCommand, state: ProblemState, rules: FixedRules, at: Date): Text | undefined {
  if (command === 'return' && state.checkReturns >= rules.correctionRounds)
    return {
      zh: `已退回补正 ${state.checkReturns} 次，请作出决定`,
      en: `It was returned ${state.checkReturns} time(s) already: decide now`,
    };
  if (command === 'reject' && state.status === 'returned' && state.clock && !isOver(state.clock, at))
    return { zh: '补正期限未到', en: 'The time for the correction has not passed yet' };
  if (command === 'merge' && state.absorbed.length > 0)
    return {
      zh: '已有其他问题合并到本问题，请反向合并或先撤销',
      en: 'Others were merged into it: merge the other way round, or undo that first',
    };
  if (command === 'unmerge' && state.merged && at.getTime() > Date.parse(state.merged.until))
    return { zh: '合并已超过可撤销的期限', en: 'The time in which the merge could be undone has passed' };
  return undefined;
}

/** What a problem allows now, whoever asks. */
export const allowed = (state: ProblemState, rules: FixedRules, at: Date): ProblemCommand[] =>
  table[state.status].filter((command) => !hindrance(command, state, rules, at));

/** Refuses a command that is not possible now, naming the state and what else who gives it may do. */
export function demand(command: ProblemCommand, state: ProblemState, rules: FixedRules, at: Date): void {
  const possible = allowed(state, rules, at);
  if (possible.includes(command)) return;
  const why = table[state.status].includes(command) ? hindrance(command, state, rules, at) : reasonOf(command, state);
  const own = possible.filter((one) => doersOf(one).some((role) => doersOf(command).includes(role)));
  throw notAllowedNow(problemWording, command, state.status, own, why);
}

const reasonOf = (command: ProblemCommand, state: ProblemState): Text | undefined =>
  command === 'withdraw' && state.status === 'matched'
    ? {
        zh: '已有团队承担，不能自行撤回，请联系秘书处',
        en: 'A team took it on: it can no longer be withdrawn; please call the secretariat',
      }
    : undefined;
