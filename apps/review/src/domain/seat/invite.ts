import { ExpertAccepted, ConflictDeclared, ExpertInvited, ExpertReplaced } from '@zhitong/contracts';
import type { Role } from '@zhitong/identity';
import { demand, placeOf, type PanelStanding } from './allowed.js';
import type { SeatFact, SeatState } from './seat.js';

export interface Invite {
  seat: string;
  problems: string[];
  panel: string;
  round: number;
  expert: string;
  duty: 'member' | 'chair';
  /** Why this expert. */
  reason: string;
  at: Date;
  /** Time to answer. */
  hours: number;
  /** The seat that was left. */
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

/** The expert's answer. @param conflict what the expert declared, or undefined for none */
export function declare(
  seat: string,
  conflict: string | undefined,
  state: SeatState,
  panel: PanelStanding,
  by?: Role,
): SeatFact[] {
  demand('declare', state, panel, by);
  if (conflict === undefined) return [ExpertAccepted(placeOf(seat, state))];
  return [
    ConflictDeclared({ ...placeOf(seat, state), kind: conflict, source: 'declared' }),
    ExpertReplaced({ ...placeOf(seat, state), reason: 'conflict' }),
  ];
}
