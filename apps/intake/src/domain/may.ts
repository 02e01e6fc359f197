import { impossible, type Text } from '@zhitong/contracts';
import { provenCode, type Actor } from '@zhitong/identity';
import {
  allowed,
  doersOf,
  hindrance,
  problemCommands,
  problemWording,
  type ProblemCommand,
} from './problem/allowed.js';
import type { ProblemState } from './problem/state.js';
import type { FixedRules } from './rules.js';
import { standingHinders, type Standing } from './standing.js';

/**
 * Whether a caller acts for the enterprise whose problem it is: somebody of it, once it is confirmed; until then who
 * submitted it, and not what a clerk entered. Who has left the enterprise has left its problems there; an account alone
 * counts only where it belongs to nobody.
 */
export function isOwner(state: ProblemState, actor: Actor): boolean {
  if (actor.role !== 'enterprise') return false;
  const made = state.owner === actor.account;
  if (!actor.organisation) return made;
  if (actor.organisation.creditCode !== state.dossier?.organisation.creditCode) return false;
  return provenCode(actor) !== undefined || (made && state.enteredBy === undefined);
}

/** Whether a caller belongs to the recommender that the problem names. */
export const isRecommender = (state: ProblemState, actor: Actor): boolean =>
  actor.role === 'recommender' &&
  actor.organisation !== undefined &&
  actor.organisation.id === state.dossier?.recommender;

/** What this caller may do with the problem now; where not, why. Commands of other roles are not mentioned. */
export function may(
  state: ProblemState,
  actor: Actor,
  rules: FixedRules,
  at: Date,
  standing: Standing,
): Partial<Record<ProblemCommand, true | Text>> {
  if (actor.role === 'enterprise' && !isOwner(state, actor)) return {};
  const possible = allowed(state, rules, at);
  const verbs = problemCommands.filter((command) => doersOf(command).includes(actor.role));
  return Object.fromEntries(
    verbs.map((command) => [
      command,
      (possible.includes(command) && (standingHinders(command, standing) ?? true)) ||
        (hindrance(command, state, rules, at) ?? impossible(problemWording, command, state.status)),
    ]),
  );
}
