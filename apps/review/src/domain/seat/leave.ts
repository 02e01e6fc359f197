import { ConflictDeclared, ExpertReplaced } from '@zhitong/contracts';
import type { Role } from '@zhitong/identity';
import { demand, isLive, placeOf, type PanelStanding } from './allowed.js';
import type { SeatFact, SeatState } from './seat.js';

/** The expert cannot come, or is too late. */
export function replace(
  seat: string,
  reason: 'declined' | 'overdue',
  state: SeatState,
  panel: PanelStanding,
  by?: Role,
): SeatFact[] {
  demand('replace', state, panel, by);
  return [ExpertReplaced({ ...placeOf(seat, state), reason })];
}

export function abstain(seat: string, state: SeatState, panel: PanelStanding, by?: Role): SeatFact[] {
  demand('abstain', state, panel, by);
  return [ExpertReplaced({ ...placeOf(seat, state), reason: 'abstained' })];
}

/** The invitation ran out. */
export const expire = (seat: string, state: SeatState, panel: PanelStanding): SeatFact[] =>
  state.status === 'invited' && isLive(state, panel)
    ? [ExpertReplaced({ ...placeOf(seat, state), reason: 'expired' })]
    : [];

const givenUp = (seat: string, kind: string, state: SeatState): SeatFact[] => [
  ConflictDeclared({ ...placeOf(seat, state), kind, source: 'found' }),
  ExpertReplaced({ ...placeOf(seat, state), reason: 'conflict' }),
];

/** Somebody reports a conflict that nobody declared: the seat is given up, and a score that it gave counts no more. */
export function reportConflict(
  seat: string,
  kind: string,
  state: SeatState,
  panel: PanelStanding,
  by?: Role,
): SeatFact[] {
  demand('report-conflict', state, panel, by);
  return givenUp(seat, kind, state);
}

/** A conflict that was computed later, when an affiliation or a submitter changed. */
export const conflictFound = (seat: string, kind: string, state: SeatState): SeatFact[] =>
  state.status === 'invited' || state.status === 'accepted' ? givenUp(seat, kind, state) : [];
