import { provenCode, type Actor } from '@zhitong/identity';
import type { EntityManager } from 'typeorm';
import { isOffice } from '../domain/standpoint.js';
import type { TopicState } from '../domain/topic-state.js';

export interface TopicFilter {
  status?: string;
  /** The id after which to go on. */
  after?: string;
  limit: number;
}

/**
 * The topics that a caller may see, in the order of their ids: the office all, an enterprise its own, a recommender the
 * open calls, a team these, what it bid for, and what its organisation works on.
 */
export async function listTopics(
  manager: EntityManager,
  actor: Actor,
  filter: TopicFilter,
): Promise<{ id: string; state: TopicState; hasBid: boolean }[]> {
  const code = (actor.role === 'enterprise' ? provenCode(actor) : actor.organisation?.creditCode) ?? '';
  return manager.query(
    `SELECT id, state, ${hasBid} AS "hasBid" FROM topic
     WHERE id > $1 AND ($2::text IS NULL OR status = $2) AND number IS NOT NULL AND ${scopeOf(actor)}
     ORDER BY id LIMIT $3`,
    [filter.after ?? '', filter.status ?? null, filter.limit, code],
  );
}

/** Whether the organisation `$4` has a bid, or a draft of one, for the present call. */
const hasBid = `EXISTS (SELECT 1 FROM proposal p WHERE p.topic = topic.id AND p.round = topic.round AND p.organisation = $4)`;

function scopeOf({ role }: Actor): string {
  if (isOffice(role)) return 'true';
  if (role === 'enterprise') return `submitters @> ARRAY[$4::text]`;
  if (role === 'recommender') return `status = 'calling'`;
  if (role !== 'team') return 'false';
  return `(status = 'calling' OR team = $4 OR ${hasBid})`;
}
