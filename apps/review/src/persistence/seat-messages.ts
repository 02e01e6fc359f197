import type { Message } from '@zhitong/events';
import type { Owing } from '../domain/panel/remind.js';
import type { PanelState } from '../domain/panel/state.js';
import type { SeatRow } from './seats.js';

/** What experts are told of their panel as a whole. The panel's state names none of them: they are looked up. */

/** Every member scores once more: another task than the first one. */
export const scoreAgain = (seats: readonly SeatRow[], { dueAt = '' }: PanelState): Message[] =>
  seats
    .filter(({ state: { duty, status } }) => duty === 'member' && status === 'accepted')
    .map(({ id, state: { expert } }) => ({ account: expert, kind: 'seat.rescore', params: { seat: id, dueAt } }));

/** Who owes something is told of it again; of colleagues nothing is said. */
export const reminded = (owing: readonly Owing[]): Message[] =>
  owing.map(({ seat, expert: account, owes, by }): Message => {
    if (owes === 'answer') return { account, kind: 'seat.remind-answer', params: { seat, answerBy: by } };
    return { account, kind: 'seat.remind-score', params: { seat, dueAt: by } };
  });

/** The review ends without a result. In the same words whatever for: that is the submitter's. */
export const reviewCancelled = (seats: readonly SeatRow[]): Message[] =>
  seats
    .filter(({ state: { status } }) => status === 'invited' || status === 'accepted')
    .map(({ id, state: { expert } }) => ({ account: expert, kind: 'seat.cancelled', params: { seat: id } }));
