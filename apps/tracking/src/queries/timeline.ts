import type { EntityManager } from 'typeorm';
import type { TimelineRow } from '../domain/timeline/row.js';

/** All that is recorded under a problem, in no particular order. */
export async function timelineOf(manager: EntityManager, problem: string): Promise<TimelineRow[]> {
  const rows = await manager.query<(Omit<TimelineRow, 'seq'> & { seq: string })[]>(
    `SELECT id, type, topic, key, at, actor, cause, seq, instruction, audience FROM timeline WHERE problem = $1`,
    [problem],
  );
  return rows.map((row) => ({ ...row, seq: Number(row.seq) }));
}
