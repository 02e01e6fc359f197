import { createHash } from 'node:crypto';
import { ScoreSealed } from '@zhitong/contracts';
import type { Role } from '@zhitong/identity';
import { canonical } from '../canonical.js';
import { checkSheet, type Rubric, type Sheet } from '../rubric.js';
import { demand, placeOf, type PanelStanding } from './allowed.js';
import type { SeatFact, SeatState } from './seat.js';

/** Hash of a sheet with its salt: proves later that the unsealed sheet is the one that was sealed. */
export const sealOf = (sheet: Sheet, salt: string): string =>
  `sha256:${createHash('sha256')
    .update(`${salt}:${canonical(sheet)}`)
    .digest('hex')}`;

/** The score is given, and nobody sees it until all are in. */
export function sealScore(
  { seat, sheet, salt, rubric }: { seat: string; sheet: Sheet; salt: string; rubric: Rubric },
  state: SeatState,
  panel: PanelStanding,
  by?: Role,
): SeatFact[] {
  demand('seal', state, panel, by);
  checkSheet(sheet, rubric);
  return [ScoreSealed({ ...placeOf(seat, state), pass: panel.pass, hash: sealOf(sheet, salt) })];
}
