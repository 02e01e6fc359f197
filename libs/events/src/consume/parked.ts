import type { Slot, StoredLine } from '../log/event-log.js';
import type { Tx } from '../store/transaction.js';

/** Why a fact waits: its handler failed, a predecessor is missing, its chain does not fit, it stands behind one of those, or it is no event. */
export type ParkedKind = 'poison' | 'gap' | 'fork' | 'queued' | 'foreign';

/** A parked line as a person sees it. */
export interface Parked {
  group: string;
  topic: string;
  key: string;
  epoch: number;
  seq: bigint;
  partition: number;
  offset: bigint;
  kind: ParkedKind;
  body: string;
  error?: string;
  stack?: string;
  attempts: number;
  at: Date;
}

export interface ToPark {
  kind: ParkedKind;
  line: StoredLine;
  epoch: number;
  seq: bigint;
  error?: unknown;
}

const messageOf = (error: unknown) =>
  error instanceof Error ? `${error.name}: ${error.message}` : error === undefined ? null : String(error);
const stackOf = (error: unknown): string | null => {
  if (!(error instanceof Error)) return null;
  const cause = stackOf(error.cause);
  return `${error.stack ?? error.message}${cause === null ? '' : `\ncaused by ${cause}`}`;
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
      text: `INSERT INTO events.parked (grp, topic, part, at, key, epoch, seq, off, kind, body, error, stack)
             SELECT $1, $2, $3, $4, * FROM unnest($5::text[], $6::int[], $7::bigint[], $8::bigint[], $9::text[], $10::text[], $11::text[], $12::text[])
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
      rows.map((r) => r.line.body.replaceAll('\u0000', '\\u0000')),
      rows.map((r) => messageOf(r.error)),
      rows.map((r) => stackOf(r.error)),
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
      text: `SELECT * FROM events.parked WHERE grp = $1 AND topic = $2 AND key = $3 AND kind <> 'foreign'
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
