import { NotAllowedNow } from '@zhitong/contracts';
import { isWorking, type PanelStatus } from '../panel/state.js';
import type { SeatState } from './seat.js';

export type SeatCommand = 'declare' | 'seal' | 'abstain' | 'replace' | 'report-conflict';

/** Where the panel stands: a seat lives only as long as its panel works. */
export interface PanelStanding {
  status: PanelStatus;
  pass: number;
  round: number;
}

/** Whether the panel still works with this seat's round. */
export const isLive = (state: SeatState, panel: PanelStanding): boolean =>
  panel.round === state.round && isWorking(panel);

/** What a seat allows now, whoever asks. The chair does not score. */
export function allowedSeat(state: SeatState, panel: PanelStanding): SeatCommand[] {
  if (!isLive(state, panel)) return [];
  if (state.status === 'invited') return ['declare', 'replace', 'report-conflict'];
  if (state.status !== 'accepted') return [];
  if (state.duty === 'chair') return ['replace', 'report-conflict'];
  if (panel.status === 'inviting') return ['abstain', 'replace', 'report-conflict'];
  // What is sealed stands, unless a conflict voids it.
  if (panel.status === 'scored' || state.sealed.includes(panel.pass)) return ['report-conflict'];
  return ['seal', 'abstain', 'replace', 'report-conflict'];
}

export function demand(command: SeatCommand, state: SeatState, panel: PanelStanding): void {
  const possible = allowedSeat(state, panel);
  if (!possible.includes(command)) throw new NotAllowedNow(command, state.status, possible);
}

/** What every fact of a seat says of its place. */
export const placeOf = (seat: string, { problems, panel, round, expert }: SeatState) => ({
  problems,
  panel,
  round,
  seat,
  expert,
});
