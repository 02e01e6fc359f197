import type { Dossier } from '@zhitong/contracts';
import { change, type Change } from '@zhitong/events';
import type { EntityManager } from 'typeorm';
import type { PanelState } from '../domain/panel/state.js';
import { isWorking } from '../domain/panel/state.js';
import type { FixedRules } from '../domain/rules.js';
import { conflictFound } from '../domain/seat/leave.js';
import { seat, type SeatState } from '../domain/seat/seat.js';
import { candidatesFor } from '../queries/candidates.js';
import { replacement } from './replacement.js';

interface Held {
  id: string;
  state: SeatState;
  panel: PanelState;
}

/** Whose seats are looked at again: those of some experts, or those of one panel. */
export type Suspects = { experts: readonly string[] } | { panel: string };

export interface Recheck {
  newId: () => string;
  at: Date;
  rules: FixedRules;
  /** The dossier that is about to hold, where it is not the panel's yet. */
  dossier?: (panel: PanelState) => Dossier;
}

/** Seats that are held on panels that work. Locks panels, then seats, as a sealing does. */
async function heldSeats(manager: EntityManager, suspects: Suspects): Promise<Held[]> {
  const [condition, value] =
    'panel' in suspects ? ['s.panel = $1', suspects.panel] : ['s.expert = ANY($1)', suspects.experts];
  const held = `FROM seat s WHERE ${condition} AND s.status IN ('invited', 'accepted')`;
  // One panel is locked also while nobody sits there yet: it may be about to be formed.
  const which = 'panel' in suspects ? 'p.id = $1' : `p.id IN (SELECT s.panel ${held})`;
  const panels = await manager.query<{ id: string; state: PanelState }[]>(
    `SELECT p.id, p.state FROM panel p WHERE ${which} ORDER BY p.id FOR UPDATE`,
    [value],
  );
  const byId = new Map(panels.map(({ id, state }) => [id, state]));
  const seats = await manager.query<{ id: string; state: SeatState }[]>(
    `SELECT s.id, s.state ${held} ORDER BY s.id FOR UPDATE`,
    [value],
  );
  return seats.flatMap(({ id, state }) => {
    const panel = byId.get(state.panel);
    return panel && isWorking(panel) && panel.round === state.round ? [{ id, state, panel }] : [];
  });
}

/**
 * Conflicts computed again, after an affiliation or a submitter changed: seats that have one now are given up, their
 * scores count no more, and reserves are invited.
 */
export async function giveUpConflicted(
  manager: EntityManager,
  suspects: Suspects,
  { newId, at, rules, dossier }: Recheck,
): Promise<Change[]> {
  const changes: Change[] = [];
  const invited: { panel: string; expert: string }[] = [];
  for (const held of await heldSeats(manager, suspects)) {
    const panel = dossier ? { ...held.panel, dossier: dossier(held.panel) } : held.panel;
    const candidates = await candidatesFor(manager, held.state.panel, panel.dossier!, rules, at);
    const [conflict] = candidates.find(({ expert }) => expert.id === held.state.expert)?.conflicts ?? [];
    if (!conflict) continue;
    changes.push(change(seat, held.id, (state) => conflictFound(held.id, conflict.kind, state)));
    const already = invited.filter((each) => each.panel === held.state.panel).map(({ expert }) => expert);
    const next = await replacement(manager, { ...held, panel }, { newId: newId(), at, rules, invited: already });
    if (!next) continue;
    invited.push({ panel: held.state.panel, expert: next.expert });
    changes.push(next.change);
  }
  return changes;
}
