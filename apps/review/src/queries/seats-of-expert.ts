import type { EntityManager } from 'typeorm';
import { isLive } from '../domain/seat/allowed.js';
import type { PanelState } from '../domain/panel/state.js';
import type { SeatState } from '../domain/seat/seat.js';

export interface ExpertSeat {
  id: string;
  state: SeatState;
  panel: PanelState;
  /** What the secretariat masked for experts. */
  masked: string[];
}

/** Seats of an expert on panels that still work: what is to be answered first comes first. */
export async function seatsOfExpert(manager: EntityManager, expert: string): Promise<ExpertSeat[]> {
  const rows = await manager.query<ExpertSeat[]>(
    `SELECT s.id, s.state, p.state AS panel, coalesce(m.terms, '{}') AS masked
     FROM seat s JOIN panel p ON p.id = s.panel LEFT JOIN masking m ON m.panel = p.id
     WHERE s.expert = $1 AND s.status IN ('invited', 'accepted') ORDER BY s.answer_by, s.id`,
    [expert],
  );
  return rows.filter(({ state, panel }) => isLive(state, panel));
}

/** One seat with its panel. */
export async function seatWithPanel(manager: EntityManager, id: string): Promise<ExpertSeat | undefined> {
  const [row] = await manager.query<ExpertSeat[]>(
    `SELECT s.id, s.state, p.state AS panel, coalesce(m.terms, '{}') AS masked
     FROM seat s JOIN panel p ON p.id = s.panel LEFT JOIN masking m ON m.panel = p.id WHERE s.id = $1`,
    [id],
  );
  return row;
}
