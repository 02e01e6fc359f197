import type { EntityManager } from 'typeorm';
import type { BriefState } from '../domain/brief/state.js';

/** The post under which a leader instructed last, to be proposed the next time; undefined before the first time. */
export async function lastRankOf(manager: EntityManager, leader: string): Promise<string | undefined> {
  const [row] = await manager.query<{ state: BriefState }[]>(
    `SELECT state FROM brief WHERE state -> 'instructions' @> $1::jsonb ORDER BY total DESC LIMIT 1`,
    [JSON.stringify([{ leader }])],
  );
  return row?.state.instructions.findLast((one) => one.leader === leader)?.rank;
}
