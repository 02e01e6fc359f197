import type { Actor } from '@zhitong/identity';
import type { EntityManager } from 'typeorm';
import type { BriefState } from '../domain/brief/state.js';

/** Briefs that somebody may see, urgent and newest first; for a leader only those sent to them, unread first. */
export const visibleBriefs = (
  manager: EntityManager,
  { role, account }: Actor,
): Promise<{ id: string; state: BriefState }[]> =>
  role === 'leader'
    ? manager.query(
        `SELECT id, state FROM brief WHERE status IN ('published', 'answered') AND $1 = ANY(recipients)
         ORDER BY state -> 'acknowledged' ? $1, urgent DESC, total DESC LIMIT 200`,
        [account],
      )
    : manager.query(`SELECT id, state FROM brief ORDER BY urgent DESC, total DESC NULLS FIRST, id LIMIT 200`);
