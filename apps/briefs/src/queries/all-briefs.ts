import type { EntityManager } from 'typeorm';
import type { BriefState } from '../domain/brief/state.js';

export interface BriefRow {
  id: string;
  state: BriefState;
}

/** Every brief, in the order of its id, page by page. */
export const allBriefs = (manager: EntityManager, after: string, limit: number): Promise<BriefRow[]> =>
  manager.query(`SELECT id, state FROM brief WHERE status <> 'absent' AND id > $1 ORDER BY id LIMIT $2`, [
    after,
    limit,
  ]);
