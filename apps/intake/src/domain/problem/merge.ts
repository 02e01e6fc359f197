import {
  FieldsInvalid,
  ProblemAbsorbed,
  ProblemMerged,
  ProblemUnmerged,
  type FieldProblem,
  type ProblemConcluded,
  type ProblemReturned,
} from '@zhitong/contracts';
import type { FactOf } from '@zhitong/events';
import { workingPeriod, type FixedRules, type IntakeRules } from '../rules.js';
import { absorbing, demand, problemWording } from './allowed.js';
import { returned } from './formal-check.js';
import { takeEffect } from './review-outcome.js';
import { concerned, dossierOf, type ProblemState } from './state.js';

export interface Merge {
  into: string;
  reason: string;
  at: Date;
  rules: FixedRules;
}
interface Undo {
  reason: string;
  at: Date;
  rules: IntakeRules;
}

const day = 86_400_000;
const reversibleUntil = ({ at, rules }: Merge) =>
  new Date(at.getTime() + rules.mergeReversibleDays * day).toISOString();

const intoProblem = (code: string, zh: string, en: string): FieldProblem => ({
  field: 'into',
  code,
  message: { zh, en },
});

/** What forbids to merge one problem into the other; told at the field that names the target. */
function checkTarget(state: ProblemState, target: ProblemState): FieldProblem[] {
  if (target.status === 'absent')
    return [intoProblem('merge-target-unknown', '没有这一问题', 'There is no such problem')];
  if (target.id === state.id)
    return [intoProblem('merge-into-itself', '不能与自身合并', 'A problem cannot be merged into itself')];
  if (!absorbing.includes(target.status))
    return [
      intoProblem(
        'merge-target-closed',
        `目标问题现为“${problemWording.states[target.status].zh}”，不能并入其他问题`,
        `The target is ${problemWording.states[target.status].en}: it cannot take another problem in`,
      ),
    ];
  return [];
}

/** The side of the problem that goes. Its own text and submitter stay with it. */
export function merge(command: Merge, state: ProblemState, target: ProblemState): FactOf<typeof ProblemMerged>[] {
  demand('merge', state, command.rules, command.at);
  const wrong = checkTarget(state, target);
  if (wrong.length > 0) throw new FieldsInvalid(wrong);
  return [
    ProblemMerged({
      problems: [state.id],
      into: target.id,
      reason: command.reason,
      reversibleUntil: reversibleUntil(command),
      wasAccepted: state.status === 'accepted' || state.reviewRound > 0,
    }),
  ];
}

/** The side of the problem that stays. Decided on the states before the merge; {@link merge} has checked them. */
export function absorb(command: Merge, target: ProblemState, gone: ProblemState): FactOf<typeof ProblemAbsorbed>[] {
  const { number, organisation, title } = dossierOf(gone);
  const dossier = dossierOf(target);
  return [
    ProblemAbsorbed({
      problems: concerned(target),
      absorbed: gone.id,
      number,
      organisation,
      title,
      dossier: { ...dossier, joined: [...dossier.joined, { problem: gone.id, number, organisation }] },
      reversibleUntil: reversibleUntil(command),
      owner: gone.owner,
    }),
  ];
}

/**
 * The problem comes back to what it was before the merge, with a new clock. `leaderGone` lifts the limit of days: a
 * submitter who was merged must not be lost because the other one withdrew or was rejected. If the review of the
 * problem had ended before it learnt of the merge, that end takes effect now.
 */
export function unmerge(
  command: Undo & { leaderGone?: boolean },
  state: ProblemState,
): (FactOf<typeof ProblemUnmerged> | FactOf<typeof ProblemReturned> | FactOf<typeof ProblemConcluded>)[] {
  const { at, rules, reason } = command;
  if (command.leaderGone && state.status !== 'merged') return [];
  if (!command.leaderGone) demand('unmerge', state, rules, at);
  if (!state.merged) return [];
  const { merged, kept } = state;
  const { into, was } = merged;
  const back = ProblemUnmerged({
    problems: [state.id],
    from: into,
    reason,
    wasAccepted: was === 'accepted',
    dossier: dossierOf(state),
    check: was === 'accepted' ? undefined : workingPeriod(at, rules.formalCheckDays, rules.calendar),
  });
  if (kept?.final && kept.round > state.reviewRound) return [back, takeEffect(kept, state, { at, rules })];
  if (was !== 'returned') return [back];
  // The correction that was asked for is asked for again, with the whole time; it does not count as another return.
  const { reasons = [], returnedFrom: from = 'check' } = state;
  return [back, returned({ reasons, from, at, rules }, { ...state, absorbed: [], returns: state.returns - 1 })];
}
