import type { EntityManager } from 'typeorm';
import type { Sheet } from '../domain/rubric.js';
import type { SeatState } from '../domain/seat/seat.js';

export interface SeatRow {
  id: string;
  version: string;
  state: SeatState;
}

/** Seats of a panel's round, in the order of their ids. */
export const seatsOf = (manager: EntityManager, panel: string, round: number): Promise<SeatRow[]> =>
  manager.query(`SELECT id, version, state FROM seat WHERE panel = $1 AND round = $2 ORDER BY id`, [panel, round]);

/** Seats that have been accepted, the chair's among them. */
export async function takenSeats(manager: EntityManager, panel: string, round: number): Promise<number> {
  const [row] = await manager.query<{ count: string }[]>(
    `SELECT count(*) FROM seat WHERE panel = $1 AND round = $2 AND status = 'accepted'`,
    [panel, round],
  );
  return Number(row!.count);
}

/** The sheets of a pass that count: of seats that were not left. */
export async function sheetsOf(manager: EntityManager, panel: string, round: number, pass: number): Promise<Sheet[]> {
  const rows = await manager.query<{ body: Sheet }[]>(
    `SELECT sheet.body FROM sheet JOIN seat ON seat.id = sheet.seat
     WHERE sheet.panel = $1 AND sheet.round = $2 AND sheet.pass = $3 AND seat.status = 'accepted' ORDER BY sheet.seat`,
    [panel, round, pass],
  );
  return rows.map(({ body }) => body);
}

/**
 * The first reserve who has no seat on the panel yet. Two replacements at the same moment wait for each other, so
 * that they do not choose the same person.
 */
export async function nextReserve(
  manager: EntityManager,
  panel: string,
  round: number,
): Promise<{ expert: string; reason: string } | undefined> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtext('reserve'), hashtext($1))`, [panel]);
  const [row] = await manager.query<{ expert: string; reason: string }[]>(
    `SELECT expert, reason FROM reserve r WHERE panel = $1 AND round = $2
       AND NOT EXISTS (SELECT 1 FROM seat s WHERE s.panel = r.panel AND s.round = r.round AND s.expert = r.expert)
     ORDER BY place LIMIT 1`,
    [panel, round],
  );
  return row;
}
