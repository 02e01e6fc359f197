import type { EntityManager } from 'typeorm';
import type { SeatState } from '../domain/seat/seat.js';

export interface SeatRow {
  id: string;
  version: string;
  state: SeatState;
}

/** Seats of a panel's round, in the order of their ids, which says nothing of the order of invitation. */
export const seatsOf = (manager: EntityManager, panel: string, round: number): Promise<SeatRow[]> =>
  manager.query(`SELECT id, version, state FROM seat WHERE panel = $1 AND round = $2 ORDER BY id`, [panel, round]);

/** How many have accepted: members, and with the chair. */
export async function takenSeats(
  manager: EntityManager,
  panel: string,
  round: number,
): Promise<{ members: number; all: number }> {
  const [row] = await manager.query<{ members: number; all: number }[]>(
    `SELECT count(*) FILTER (WHERE duty = 'member')::int AS members, count(*)::int AS "all"
     FROM seat WHERE panel = $1 AND round = $2 AND status = 'accepted'`,
    [panel, round],
  );
  return row!;
}

/** The seat of an account that holds the chair of that round. */
export async function chairSeat(
  manager: EntityManager,
  account: string,
  panel: string,
  round: number,
): Promise<string | undefined> {
  const [row] = await manager.query<{ id: string }[]>(
    `SELECT id FROM seat WHERE panel = $1 AND round = $2 AND expert = $3 AND duty = 'chair' AND status = 'accepted'`,
    [panel, round, account],
  );
  return row?.id;
}

/** Everybody who ever had a seat on a panel about the problem. */
export async function everSeated(manager: EntityManager, panel: string): Promise<string[]> {
  const rows = await manager.query<{ expert: string }[]>(`SELECT DISTINCT expert FROM seat WHERE panel = $1`, [panel]);
  return rows.map(({ expert }) => expert);
}
