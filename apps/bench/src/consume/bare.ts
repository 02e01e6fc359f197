import type { Line } from '@zhitong/events';
import { tableOf } from '@zhitong/events/postgres';
import type pg from 'pg';
import { readingsTopic } from '../subject/meters.js';
import { chunk, places } from './batches.js';
import { lastOfEachKey, upsertLatest } from './latest.js';

/** What a bare program reads of a line: no check, no chain. */
export interface Parsed {
  id: string;
  subject: string;
  seq: number;
  data: { value: number };
}

export const parsed = (lines: readonly Line[]): Parsed[] => lines.map(({ body }) => JSON.parse(body) as Parsed);

/** One transaction with a connection from the pool. */
export async function transaction(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<unknown>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await work(client);
    await client.query('COMMIT');
  } finally {
    client.release();
  }
}

/** The same set-based SQL without the library: no position, no memory of what was seen, no check of anything. */
export const bareProjection = (pool: pg.Pool) => (lines: readonly Line[]) =>
  transaction(pool, (client) =>
    client.query({
      ...upsertLatest,
      values: lastOfEachKey(parsed(lines).map(({ subject, seq, data }) => ({ key: subject, seq, value: data.value }))),
    }),
  );

const read = {
  name: 'bare read',
  text: `SELECT key, body FROM ${tableOf(readingsTopic.name)} WHERE part = $1 AND off >= $2 ORDER BY off LIMIT ${chunk}`,
};

/** Reads the log from its beginning, each partition in its order, several at the same time, and hands over its lines. */
export async function readBare(log: pg.Pool, take: (lines: readonly Line[]) => Promise<unknown>): Promise<void> {
  const partitions = Array.from({ length: readingsTopic.partitions }, (_, partition) => partition);
  const place = async () => {
    for (let partition = partitions.shift(); partition !== undefined; partition = partitions.shift())
      for (let from = 0; ; from += chunk) {
        const { rows } = await log.query<Line>({ ...read, values: [partition, from] });
        if (rows.length > 0) await take(rows);
        if (rows.length < chunk) break;
      }
  };
  await Promise.all(Array.from({ length: places }, place));
}
