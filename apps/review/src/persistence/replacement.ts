import { change, type Change } from '@zhitong/events';
import type { EntityManager } from 'typeorm';
import { successor } from '../domain/assignment/successor.js';
import type { PanelState } from '../domain/panel/state.js';
import type { FixedRules } from '../domain/rules.js';
import { isLive } from '../domain/seat/allowed.js';
import { invite } from '../domain/seat/invite.js';
import { seat, type SeatState } from '../domain/seat/seat.js';
import { candidatesFor } from '../queries/candidates.js';
import { holdExperts } from './experts.js';
import { reservesInTurn } from './reserves.js';
import { seatsOf } from './seats.js';

export interface Given {
  /** Id of the new seat. */
  newId: string;
  at: Date;
  rules: FixedRules;
  /** Experts invited to the panel in the same change: not in the database yet. */
  invited?: readonly string[];
}

export interface Replacement {
  expert: string;
  change: Change;
}

/**
 * The invitation of the next reserve in the place of a seat that is left; nothing when the review is over, or when no
 * reserve may come: then the secretariat sees a panel that lacks somebody, and can fill the place.
 */
export async function replacement(
  manager: EntityManager,
  left: { id: string; state: SeatState; panel: PanelState },
  { newId, at, rules, invited = [] }: Given,
): Promise<Replacement | undefined> {
  const { problems, panel, round, duty, invitedAt, answerBy } = left.state;
  if (!isLive(left.state, left.panel)) return undefined;
  const reserves = await reservesInTurn(manager, panel, round);
  await holdExperts(
    manager,
    reserves.map(({ expert }) => expert),
  );
  const seats = await seatsOf(manager, panel, round);
  const candidates = new Map(
    (await candidatesFor(manager, panel, left.panel.dossier!, rules, at)).map((each) => [each.expert.id, each]),
  );
  const remaining = seats.filter(({ id, state }) => id !== left.id && state.status !== 'left');
  const sitting = [...remaining.map(({ state }) => state.expert), ...invited];
  const next = successor(
    reserves.flatMap(({ expert }) => candidates.get(expert) ?? []),
    {
      duty,
      employers: new Set(sitting.flatMap((expert) => candidates.get(expert)?.expert.employer.creditCode ?? [])),
      seated: new Set([...seats.map(({ state }) => state.expert), ...invited]),
      reviewsPerYear: rules.reviewsPerYear,
    },
  );
  if (!next) return undefined;
  const expert = next.expert.id;
  const { reason } = reserves.find((reserve) => reserve.expert === expert)!;
  // As much time to answer as the one before had.
  const hours = (Date.parse(answerBy!) - Date.parse(invitedAt!)) / 3_600_000;
  return {
    expert,
    change: change(seat, newId, (state) =>
      invite({ seat: newId, problems, panel, round, duty, expert, reason, at, hours, replaces: left.id }, state),
    ),
  };
}
