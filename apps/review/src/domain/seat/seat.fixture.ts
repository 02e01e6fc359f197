import { at } from '../review.fixture.js';
import { initialSeat, seat, type SeatFact, type SeatState } from './seat.js';
import { declare, invite } from './invite.js';
import type { PanelStanding } from './allowed.js';

export const standing = (status: PanelStanding['status'], pass = 0, round = 1): PanelStanding => ({
  status,
  pass,
  round,
});
export const seatAfter = (state: SeatState, facts: readonly SeatFact[]): SeatState =>
  facts.reduce((now, fact) => seat.evolve(now, fact), state);

export const invitation = {
  seat: 's1',
  problems: ['p1'],
  panel: 'p1',
  round: 1,
  expert: 'a',
  duty: 'member' as const,
  reason: '属对口学会',
  at,
  hours: 48,
};
export const invited = seatAfter(initialSeat, invite(invitation, initialSeat));
export const accepted = seatAfter(invited, declare('s1', undefined, invited, standing('inviting')));
export const invitedChair: SeatState = { ...invited, duty: 'chair' };
export const acceptedChair: SeatState = { ...accepted, duty: 'chair' };
export const sealed: SeatState = { ...accepted, sealed: [1] };
