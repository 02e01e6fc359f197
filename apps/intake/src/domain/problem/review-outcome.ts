import { ProblemConcluded, type ProblemReturned } from '@zhitong/contracts';
import type { FactOf } from '@zhitong/events';
import type { IntakeRules } from '../rules.js';
import { returned } from './formal-check.js';
import { concerned, type ProblemState, type ReviewOutcome } from './state.js';

/** The fact with which the end of a review takes effect: the problem goes on, is closed, or goes back to be revised. */
export function takeEffect(
  { outcome, round, comments }: ReviewOutcome,
  state: ProblemState,
  { at, rules }: { at: Date; rules: IntakeRules },
): FactOf<typeof ProblemConcluded> | FactOf<typeof ProblemReturned> {
  if (outcome !== 'revise') return ProblemConcluded({ problems: concerned(state), outcome, round, comments });
  const reasons = comments.map((note) => ({ code: 'review', note }));
  return returned({ reasons, from: 'review', at, rules, reviewRound: round }, state);
}
