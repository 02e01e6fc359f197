import type { PanelState } from '../domain/panel/state.js';
import { allowedSeat } from '../domain/seat/allowed.js';
import type { SeatState } from '../domain/seat/seat.js';
import { packetOf } from './packet.js';

/** What the expert may do with a seat: each command, whether now. */
const commands = ['declare', 'seal', 'abstain', 'replace', 'report-conflict'] as const;

/** What an expert sees of a seat: never the submitter, nothing of colleagues, and of the problem nothing before the declaration. */
export function seatView(id: string, state: SeatState, panel: PanelState) {
  const possible = allowedSeat(state, panel);
  const accepted = state.status === 'accepted' && panel.round === state.round;
  return {
    seat: id,
    duty: state.duty,
    panel: accepted && state.duty === 'chair' ? state.panel : undefined,
    status: state.status,
    title: accepted ? packetOf(panel)?.title : undefined,
    answerBy: state.answerBy,
    dueAt: accepted ? panel.dueAt : undefined,
    pass: accepted ? panel.pass : undefined,
    sealed: state.sealed,
    minutes: 30,
    may: Object.fromEntries(commands.map((command) => [command, possible.includes(command)])),
  };
}
