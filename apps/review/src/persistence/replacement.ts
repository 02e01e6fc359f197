import { change, type Change } from '@zhitong/events';
import type { EntityManager } from 'typeorm';
import type { ReviewRules } from '../domain/rules.js';
import { invite } from '../domain/seat/decide.js';
import { seat, type SeatState } from '../domain/seat/seat.js';
import { nextReserve } from './seats.js';

/**
 * The invitation of the next reserve in the place of a seat that was left; nothing when no reserve is left: then the
 * secretariat sees a panel that lacks somebody.
 */
export async function replacement(
  manager: EntityManager,
  left: { id: string; state: SeatState },
  given: { newId: string; at: Date; rules: ReviewRules },
): Promise<Change[]> {
  const { problems, panel, round, duty } = left.state;
  const reserve = await nextReserve(manager, panel, round);
  if (!reserve) return [];
  const { newId, at, rules } = given;
  return [
    change(seat, newId, (state) =>
      invite(
        {
          seat: newId,
          problems,
          panel,
          round,
          duty,
          expert: reserve.expert,
          reason: reserve.reason,
          at,
          hours: rules.invitationHours,
          replaces: left.id,
        },
        state,
      ),
    ),
  ];
}
