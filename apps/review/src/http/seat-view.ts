import type { Text } from '@zhitong/contracts';
import type { Role } from '@zhitong/identity';
import { mayIn, type Language } from '@zhitong/service';
import type { PanelState } from '../domain/panel/state.js';
import { allowedSeat, hindrance, seatCommandsOf } from '../domain/seat/allowed.js';
import type { SeatState } from '../domain/seat/seat.js';
import { titleOf, type Blind } from './packet.js';

/** Who looks. */
export interface Asking {
  role: Role;
  language: Language;
}

/**
 * When the score of a seat is due: nothing is, once it is sealed. The panel's date moves when a colleague's score is
 * voided, and nobody shall see that.
 */
export const dueFor = ({ sealed }: SeatState, { pass, dueAt }: PanelState): string | undefined =>
  sealed.includes(pass) ? undefined : dueAt;

/** What a role may do with a seat, or why not. */
export function seatMay(role: Role, state: SeatState, panel: PanelState): Record<string, true | Text> {
  const possible = allowedSeat(state, panel);
  return Object.fromEntries(
    seatCommandsOf(role).map((command) => [command, possible.includes(command) || hindrance(command, state, panel)]),
  );
}

/** What an expert sees of a seat: never the submitter, nothing of colleagues, and of the problem nothing before the declaration. */
export function seatView(id: string, state: SeatState, blind: Blind, { role, language }: Asking) {
  const { state: panel } = blind;
  const accepted = state.status === 'accepted' && panel.round === state.round;
  return {
    seat: id,
    duty: state.duty,
    panel: accepted && state.duty === 'chair' ? state.panel : undefined,
    status: state.status,
    title: accepted ? titleOf(blind) : undefined,
    answerBy: state.answerBy,
    dueAt: accepted ? dueFor(state, panel) : undefined,
    pass: accepted ? panel.pass : undefined,
    sealed: state.sealed,
    minutes: 30,
    may: mayIn(language, seatMay(role, state, panel)),
  };
}
