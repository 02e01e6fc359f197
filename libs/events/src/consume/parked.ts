import { isUtf8 } from 'node:buffer';
import type { Slot, StoredLine } from '../log/event-log.js';
import type { Tx } from '../store/transaction.js';

/** Why a fact waits: its handler failed, a predecessor is missing, its chain does not fit, it stands behind one of those, or it is no event. */
export type ParkedKind = 'poison' | 'gap' | 'fork' | 'queued' | 'foreign';

/** A parked line as a person sees it. */
export interface Parked {
  /** With its generation, where the group has some. */
  group: string;
  topic: string;
  key: string;
  epoch: number;
  seq: bigint;
  partition: number;
  offset: bigint;
  kind: ParkedKind;
  /** The line's text; a NUL in it stands as `\\u0000`. */
  body: string;
  /** What stands in the log, where `body` cannot be all of it: no UTF-8, or with a NUL. */
  bytes?: Uint8Array;
  /** Name and message of the error; of a gap or a fork what does not fit. */
  error?: string;
  /** With the stacks of its causes. */
  stack?: string;
  /** How often it was tried, 1 or more. */
  attempts: number;
  /** Since when it waits. */
  at: Date;
}

/** A line that is set aside, and why. */
export interface ToPark {
  kind: ParkedKind;
  line: StoredLine;
  epoch: number;
  seq: bigint;
  error?: unknown;
}

/** A text of PostgreSQL holds no NUL; lines that others wrote may, and errors quote them. */
const storable = (text: string): string => text.replaceAll('\u0000', '\\u0000');

const messageOf = (error: unknown): string | null => {
  if (error === undefined) return null;
  return storable(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
};
const stackOf = (error: unknown): string | null => {
  if (!(error instanceof Error)) return null;
  const cause = stackOf(error.cause);
  return storable(`${error.stack ?? error.message}${cause === null ? '' : `\ncaused by ${cause}`}`);
};

const bytesOf = ({ body, bytes }: StoredLine): Uint8Array | null =>
  bytes ?? (body.includes('\u0000') ? Buffer.from(body) : null);

/** The line as it stands in the log, to be read anew. */
export const lineOf = ({ key, body, bytes, offset }: Parked): StoredLine => {
  if (!bytes) return { key, body, offset };
  return isUtf8(bytes) ? { key, body: Buffer.from(bytes).toString(), offset } : { key, body, bytes, offset };
};

/** Sets lines aside, in one statement. A line that is parked already stays as it is. */
export async function park(
  tx: Tx,
  group: string,
  { topic, partition }: Slot,
  rows: readonly ToPark[],
  at: Date,
): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    {
      name: 'park',
      text: `INSERT INTO events.parked (grp, topic, part, at, key, epoch, seq, off, kind, body, error, stack, bytes)
             SELECT $1, $2, $3, $4, * FROM unnest($5::text[], $6::int[], $7::bigint[], $8::bigint[], $9::text[], $10::text[], $11::text[], $12::text[], $13::bytea[])
             ON CONFLICT DO NOTHING`,
    },
    [
      group,
      topic,
      partition,
      at,
      rows.map((r) => r.line.key),
      rows.map((r) => r.epoch),
      rows.map((r) => r.seq),
      rows.map((r) => r.line.offset),
      rows.map((r) => r.kind),
      rows.map((r) => storable(r.line.body)),
      rows.map((r) => messageOf(r.error)),
      rows.map((r) => stackOf(r.error)),
      rows.map((r) => bytesOf(r.line)),
    ],
  );
}

export interface ParkedRow extends Record<string, unknown> {
  grp: string;
  topic: string;
  key: string;
  epoch: number;
  seq: string;
  part: number;
  off: string;
  kind: ParkedKind;
  body: string;
  error: string | null;
  stack: string | null;
  attempts: number;
  at: Date;
  bytes: Uint8Array | null;
}

export const toParked = (row: ParkedRow): Parked => ({
  group: row.grp,
  topic: row.topic,
  key: row.key,
  epoch: row.epoch,
  seq: BigInt(row.seq),
  partition: row.part,
  offset: BigInt(row.off),
  kind: row.kind,
  body: row.body,
  ...(row.bytes === null ? {} : { bytes: row.bytes }),
  ...(row.error === null ? {} : { error: row.error }),
  ...(row.stack === null ? {} : { stack: row.stack }),
  attempts: row.attempts,
  at: row.at,
});

/** The first line that holds a key up. Whoever holds the partition's position is alone with it. */
export async function headOf(tx: Tx, group: string, topic: string, key: string): Promise<Parked | undefined> {
  const [row] = await tx.query<ParkedRow>(
    {
      name: 'head of parked',
      // What is no event has epoch 0.
      text: `SELECT * FROM events.parked WHERE grp = $1 AND topic = $2 AND key = $3 AND epoch > 0
             ORDER BY epoch, seq, off LIMIT 1`,
    },
    [group, topic, key],
  );
  return row && toParked(row);
}

/** Takes one line out of the queue. */
export async function unpark(tx: Tx, { group, topic, key, epoch, seq, offset }: Parked): Promise<void> {
  await tx.query(
    {
      name: 'unpark',
      text: `DELETE FROM events.parked WHERE grp = $1 AND topic = $2 AND key = $3 AND epoch = $4 AND seq = $5 AND off = $6`,
    },
    [group, topic, key, epoch, seq, offset],
  );
}

/** Notes one more attempt, and why it came to nothing. */
export async function failedAgain(tx: Tx, parked: Parked, kind: ParkedKind, error: unknown): Promise<void> {
  await tx.query(
    {
      name: 'failed again',
      text: `UPDATE events.parked SET attempts = attempts + 1, kind = $7, error = $8, stack = $9
             WHERE grp = $1 AND topic = $2 AND key = $3 AND epoch = $4 AND seq = $5 AND off = $6`,
    },
    [
      parked.group,
      parked.topic,
      parked.key,
      parked.epoch,
      parked.seq,
      parked.offset,
      kind,
      messageOf(error),
      stackOf(error),
    ],
  );
}
