import { tableOf } from '@zhitong/events/postgres';
import type pg from 'pg';
import { readingsTopic } from '../subject/meters.js';
import { batch, shards } from './waiting.js';

interface Row {
  part: number;
  key: string;
  body: string;
}

/**
 * What the database can do at best: the same two statements of the same batches, in the order of ids, with nothing
 * around them; both shards at the same time.
 */
export async function drainBare(outbox: pg.Pool, log: pg.Pool): Promise<void> {
  await Promise.all(Array.from({ length: shards }, (_, shard) => drainShard(outbox, log, shard)));
}

async function drainShard(outbox: pg.Pool, log: pg.Pool, shard: number): Promise<void> {
  const [from, to] = await Promise.all([outbox.connect(), log.connect()]);
  try {
    for (;;) {
      await from.query('BEGIN');
      const rows = await claim(from, shard);
      if (rows.length > 0) await append(to, rows);
      await from.query('COMMIT');
      if (rows.length === 0) return;
    }
  } finally {
    from.release();
    to.release();
  }
}

async function claim(client: pg.PoolClient, shard: number): Promise<Row[]> {
  const { rows } = await client.query<Row & { id: string }>({
    name: 'bare claim',
    text: `DELETE FROM events.outbox WHERE ctid = ANY (ARRAY(
             SELECT ctid FROM events.outbox WHERE shard = $1 ORDER BY id LIMIT $2))
           RETURNING id, part, key, body`,
    values: [shard, batch],
  });
  return rows.sort((a, b) => Number(a.id) - Number(b.id));
}

const table = tableOf(readingsTopic.name);

const appendText = `
  WITH lines AS (
    SELECT part, key, body, row_number() OVER (PARTITION BY part ORDER BY ord) - 1 AS nth
    FROM unnest($1::int[], $2::text[], $3::text[]) WITH ORDINALITY u(part, key, body, ord)),
  counts AS (SELECT part, count(*) AS n FROM lines GROUP BY part),
  locked AS MATERIALIZED (
    SELECT h.part, counts.n FROM ${table}_heads h JOIN counts USING (part) ORDER BY h.part FOR UPDATE OF h),
  moved AS (
    UPDATE ${table}_heads h SET next = h.next + locked.n FROM locked WHERE h.part = locked.part
    RETURNING h.part, h.next - locked.n AS base)
  INSERT INTO ${table} (part, off, key, body)
  SELECT lines.part, moved.base + lines.nth, lines.key, lines.body FROM lines JOIN moved USING (part)`;

async function append(client: pg.PoolClient, rows: readonly Row[]): Promise<void> {
  await client.query({
    name: 'bare append',
    text: appendText,
    values: [rows.map(({ part }) => part), rows.map(({ key }) => key), rows.map(({ body }) => body)],
  });
}
