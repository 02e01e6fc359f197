import type pg from 'pg';
import type { Batch, Slot } from '../log/event-log.js';
import { tableOf } from './create-log.js';

/** Lines of one delivery, at most. */
export const chunk = 500;

/** Reads the lines of one partition from a position on; undefined where there are none. */
export async function readChunk(
  pool: pg.Pool,
  { topic, partition }: Slot,
  from: bigint,
  until?: bigint,
): Promise<Batch | undefined> {
  const table = tableOf(topic);
  const { rows } = await pool.query<{ off: string; key: string; body: string }>({
    name: `read ${table}`,
    text: `SELECT off, key, body FROM ${table} WHERE part = $1 AND off >= $2 AND off < $3 ORDER BY off LIMIT ${chunk}`,
    values: [partition, from, until ?? from + BigInt(chunk)],
  });
  const last = rows.at(-1);
  if (!last) return undefined;
  return {
    topic,
    partition,
    from,
    next: BigInt(last.off) + 1n,
    lines: rows.map(({ off, key, body }) => ({ key, body, offset: BigInt(off) })),
  };
}

/**
 * Which partitions of a topic go on beyond the given positions: one look at the counters, however many there are.
 * @returns where each of them ends
 */
export async function grownPartitions(
  pool: pg.Pool,
  topic: string,
  positions: readonly bigint[],
): Promise<Map<number, bigint>> {
  const table = tableOf(topic);
  const { rows } = await pool.query<{ part: number; next: string }>({
    name: `grown ${table}`,
    text: `SELECT h.part, h.next FROM ${table}_heads h
           JOIN unnest($1::bigint[]) WITH ORDINALITY p(next, ord) ON h.part = p.ord - 1
           WHERE h.next > p.next`,
    values: [positions],
  });
  return new Map(rows.map(({ part, next }) => [part, BigInt(next)]));
}
