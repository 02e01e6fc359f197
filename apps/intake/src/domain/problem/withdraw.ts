import { ProblemWithdrawn, type ProblemSeparated } from '@zhitong/contracts';
import type { FactOf } from '@zhitong/events';
import type { FixedRules } from '../rules.js';
import { demand } from './allowed.js';
import { leaderGone, separateAll } from './separate.js';
import type { ProblemState } from './state.js';

/**
 * The enterprise takes its problem back. Possible until a team is bound to it: from the award on others have obligations,
 * and ending them is the secretariat's affair (a topic is terminated). A problem whose review has already ended badly,
 * or that was answered, is closed and needs no withdrawal. Problems merged into it come back: see `unmerge`.
 */
export function withdraw(
  command: { reason: string; at: Date; rules: FixedRules },
  state: ProblemState,
): (FactOf<typeof ProblemSeparated> | FactOf<typeof ProblemWithdrawn>)[] {
  demand('withdraw', state, command.rules, command.at);
  const wasAccepted = state.status === 'accepted' || state.status === 'approved' || state.reviewRound > 0;
  return [
    ...separateAll(state, leaderGone.withdrawn),
    ProblemWithdrawn({ problems: [state.id], reason: command.reason, wasAccepted }),
  ];
}
