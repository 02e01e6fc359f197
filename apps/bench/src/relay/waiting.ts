import type pg from 'pg';
import { readingsTopic } from '../subject/meters.js';
import type { Reading } from '../subject/readings.js';

/** As many as the library's. */
export const shards = 2;
/** Rows of one pass, as the library's. */
export const batch = 1_000;

/**
 * Fills the outbox, and lets the server rest: its housekeeping belongs to no side.
 * @param times how often the same lines wait
 */
export async function fillOutbox(
  client: pg.Client | pg.PoolClient | pg.Pool,
  waiting: readonly Reading[],
  times = 1,
): Promise<void> {
  await client.query('TRUNCATE events.outbox');
  for (let from = 0; from < waiting.length * times; from += 10_000) {
    const at = from % waiting.length;
    const rows = waiting.slice(at, at + 10_000);
    await client.query(
      `INSERT INTO events.outbox (shard, topic, part, key, body)
       SELECT part % ${shards}, $1, part, key, body
       FROM unnest($2::int[], $3::text[], $4::text[]) WITH ORDINALITY u(part, key, body, ord) ORDER BY ord`,
      [readingsTopic.name, rows.map(({ part }) => part), rows.map(({ key }) => key), rows.map(({ body }) => body)],
    );
  }
  await client.query('VACUUM ANALYZE events.outbox');
  await client.query('CHECKPOINT');
}

/** Waits until nothing waits any more. @throws when rows are left: then something else was measured */
export async function assertEmpty(client: pg.Client | pg.Pool): Promise<void> {
  const { rows } = await client.query<{ left: string }>('SELECT count(*) AS left FROM events.outbox');
  if (rows[0]!.left !== '0') throw new Error(`${rows[0]!.left} rows were left in the outbox`);
}
