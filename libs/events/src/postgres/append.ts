import type { PoolClient } from 'pg';
import { joined, split } from '../joined.js';
import type { Line } from '../log/event-log.js';
import { tableOf } from './create-log.js';

/** Lines of one topic for several partitions. */
export type TopicLines = readonly { partition: number; lines: readonly Line[] }[];

/**
 * Appends in one statement. The counters of the partitions are locked in their order (unordered, writers deadlock);
 * the offsets of a partition are dense and follow the order of its lines. Whoever holds a counter is the only one who
 * writes that partition until its commit, so a reader never sees an offset before the smaller ones.
 * @throws when the topic lacks one of the partitions; nothing stays then, once the transaction ends
 */
export async function appendLines(client: PoolClient, topic: string, batches: TopicLines): Promise<void> {
  const table = tableOf(topic);
  const rows = batches.flatMap(({ partition, lines }) => lines.map((line) => ({ partition, ...line })));
  const bodies = rows.map(({ body }) => body);
  const text = joined(bodies);
  const { rowCount } = await client.query({
    name: `append ${table}`,
    text: `
      WITH lines AS (
        SELECT part, key, body, row_number() OVER (PARTITION BY part ORDER BY ord) - 1 AS nth
        FROM unnest($1::int[], $2::text[], coalesce($4::text[], ${split('$3')})) WITH ORDINALITY u(part, key, body, ord)),
      counts AS (SELECT part, count(*) AS n FROM lines GROUP BY part),
      locked AS MATERIALIZED (
        SELECT h.part, counts.n FROM ${table}_heads h JOIN counts USING (part) ORDER BY h.part FOR UPDATE OF h),
      moved AS (
        UPDATE ${table}_heads h SET next = h.next + locked.n FROM locked WHERE h.part = locked.part
        RETURNING h.part, h.next - locked.n AS base)
      INSERT INTO ${table} (part, off, key, body)
      SELECT lines.part, moved.base + lines.nth, lines.key, lines.body FROM lines JOIN moved USING (part)`,
    values: [rows.map((row) => row.partition), rows.map((row) => row.key), text, text === undefined ? bodies : null],
  });
  if (rowCount !== rows.length)
    throw new Error(`${topic} lacks a partition: ${rowCount} of ${rows.length} lines could be written`);
}
