import type { EntityManager } from 'typeorm';
import type { Assigned } from '../domain/assignment/assign.js';

export async function keepReserves(
  manager: EntityManager,
  panel: string,
  round: number,
  reserves: readonly Assigned[],
): Promise<void> {
  for (const [place, { expert, reason }] of reserves.entries())
    await manager.query(`INSERT INTO reserve (panel, round, place, expert, reason) VALUES ($1, $2, $3, $4, $5)`, [
      panel,
      round,
      place,
      expert,
      reason,
    ]);
}

/**
 * The reserves of a round in order. Two replacements at the same moment wait for each other, so that they do not
 * choose the same person.
 */
export async function reservesInTurn(manager: EntityManager, panel: string, round: number): Promise<Assigned[]> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtext('reserve'), hashtext($1))`, [panel]);
  return manager.query<Assigned[]>(
    `SELECT expert, reason FROM reserve WHERE panel = $1 AND round = $2 ORDER BY place`,
    [panel, round],
  );
}
