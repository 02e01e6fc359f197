import type { Reached } from '@zhitong/events';
import type { EntityManager } from 'typeorm';

/** Whether, of each group, the generation that serves now has seen as much. */
export async function haveSeen(
  manager: EntityManager,
  groups: readonly string[],
  reached: readonly Reached[],
): Promise<boolean> {
  const [row] = await manager.query<{ missing: boolean }[]>(
    `SELECT EXISTS (
       SELECT 1 FROM unnest($1::text[]) n (grp) CROSS JOIN unnest($2::text[], $3::text[], $4::bigint[]) w (topic, key, seq)
       LEFT JOIN events.generations g ON g.grp = n.grp
       LEFT JOIN events.seen s ON s.grp = g.grp || '@' || g.active AND s.topic = w.topic AND s.key = w.key
       WHERE coalesce(s.seq, 0) < w.seq) AS missing`,
    [groups, reached.map(({ topic }) => topic), reached.map(({ key }) => key), reached.map(({ seq }) => seq)],
  );
  return !row!.missing;
}
