import { PanelFormed, ReviewStarted, societyOf } from '@zhitong/contracts';
import type { Assignment } from '../assignment/assign.js';
import type { FixedRules } from '../rules.js';
import { demand } from './allowed.js';
import { after } from './period.js';
import type { PanelState } from './state.js';
import type { PanelFact } from './types.js';

export interface Form {
  assignment: Assignment;
  method: 'draw' | 'fit';
  seed: string;
  rules: FixedRules;
}

/** A panel that was assigned: its numbers, and what is needed to replay it. */
export function form({ assignment, method, seed, rules }: Form, state: PanelState): PanelFact[] {
  demand('form', state);
  return [
    PanelFormed({
      problems: state.problems,
      round: state.round,
      members: assignment.members.length,
      reserves: assignment.reserves.length,
      employers: assignment.employers,
      method,
      seed,
      inputs: assignment.inputs,
      rubric: rules.rubric.version,
      mode: 'correspondence',
      society: societyOf(state.dossier?.disciplines ?? []),
    }),
  ];
}

/** Scoring begins when the last seat is taken. `taken`: seats accepted by now, the chair's among them. */
export function start(
  { taken, at, rules }: { taken: number; at: Date; rules: FixedRules },
  state: PanelState,
): PanelFact[] {
  if (state.status !== 'inviting' || taken < (state.size ?? 0) + 1) return [];
  return [
    ReviewStarted({
      problems: state.problems,
      round: state.round,
      dueAt: after(at, rules.reviewDays),
    }),
  ];
}
