import { createHash } from 'node:crypto';
import {
  ConflictDeclared,
  ExpertAccepted,
  ExpertInvited,
  ExpertReplaced,
  NotAllowedNow,
  ScoreSealed,
} from '@zhitong/contracts';
import { checkSheet, type Rubric, type Sheet } from '../rubric.js';
import type { SeatFact, SeatState } from './seat.js';

export type SeatCommand = 'declare' | 'seal' | 'abstain' | 'replace';
export type ReplacementReason = 'declined' | 'expired' | 'conflict' | 'abstained' | 'overdue';

/** Where the panel stands: a seat lives only as long as its panel works. */
export interface PanelStanding {
  status: string;
  pass: number;
  round: number;
}

export const allowedSeat = (state: SeatState, panel: PanelStanding): SeatCommand[] => {
  if (panel.round !== state.round || !['inviting', 'scoring', 'discussing'].includes(panel.status)) return [];
  if (state.status === 'invited') return ['declare', 'replace'];
  if (state.status !== 'accepted') return [];
  if (state.duty === 'chair') return panel.status === 'inviting' ? ['replace'] : [];
  if (panel.status === 'inviting') return ['abstain', 'replace'];
  return state.sealed.includes(panel.pass)
    ? []
    : ['seal', ...(panel.pass === 1 ? (['abstain', 'replace'] as const) : [])];
};

function demand(command: SeatCommand, state: SeatState, panel: PanelStanding): void {
  const possible = allowedSeat(state, panel);
  if (!possible.includes(command)) throw new NotAllowedNow(command, state.status, possible);
}

const of = (seat: string, { problems, panel, round, expert }: SeatState) => ({ problems, panel, round, seat, expert });

export interface Invite {
  seat: string;
  problems: string[];
  panel: string;
  round: number;
  expert: string;
  duty: 'member' | 'chair';
  reason: string;
  at: Date;
  hours: number;
  replaces?: string;
}

export function invite({ at, hours, replaces, ...place }: Invite, state: SeatState): SeatFact[] {
  if (state.status !== 'absent') return [];
  return [
    ExpertInvited({
      ...place,
      invitedAt: at.toISOString(),
      answerBy: new Date(at.getTime() + hours * 3_600_000).toISOString(),
      ...(replaces === undefined ? {} : { replaces }),
    }),
  ];
}

/** @param conflict what the expert declared, or undefined for none */
export function declare(
  seat: string,
  conflict: string | undefined,
  state: SeatState,
  panel: PanelStanding,
): SeatFact[] {
  demand('declare', state, panel);
  if (conflict === undefined) return [ExpertAccepted(of(seat, state))];
  return [
    ConflictDeclared({ ...of(seat, state), kind: conflict, source: 'declared' }),
    ExpertReplaced({ ...of(seat, state), reason: 'conflict' }),
  ];
}

export function replace(
  seat: string,
  reason: 'declined' | 'overdue' | 'conflict',
  state: SeatState,
  panel: PanelStanding,
): SeatFact[] {
  demand('replace', state, panel);
  return [ExpertReplaced({ ...of(seat, state), reason })];
}

export function abstain(seat: string, state: SeatState, panel: PanelStanding): SeatFact[] {
  demand('abstain', state, panel);
  return [ExpertReplaced({ ...of(seat, state), reason: 'abstained' })];
}

/** The invitation ran out. */
export const expire = (seat: string, state: SeatState): SeatFact[] =>
  state.status === 'invited' ? [ExpertReplaced({ ...of(seat, state), reason: 'expired' })] : [];

/** A conflict that came up later: the seat is given up, and a score that it gave counts no more. */
export const conflictFound = (seat: string, kind: string, state: SeatState): SeatFact[] =>
  state.status === 'invited' || state.status === 'accepted'
    ? [
        ConflictDeclared({ ...of(seat, state), kind, source: 'found' }),
        ExpertReplaced({ ...of(seat, state), reason: 'conflict' }),
      ]
    : [];

/** Hash of a sheet with its salt: proves later that the unsealed sheet is the one that was sealed. */
export const sealOf = (sheet: Sheet, salt: string): string =>
  `sha256:${createHash('sha256')
    .update(`${salt}:${JSON.stringify(sheet)}`)
    .digest('hex')}`;

export function sealScore(
  { seat, sheet, salt, rubric }: { seat: string; sheet: Sheet; salt: string; rubric: Rubric },
  state: SeatState,
  panel: PanelStanding,
): SeatFact[] {
  demand('seal', state, panel);
  checkSheet(sheet, rubric);
  return [ScoreSealed({ ...of(seat, state), pass: panel.pass, hash: sealOf(sheet, salt) })];
}
