import type { Recorded } from '../recorded.js';
import type { Tx } from '../store/transaction.js';

/** The last fact of a key whose effect stands, and the first that is parked, if any. */
export interface SeenKey {
  epoch: number;
  seq: bigint;
  hash: string;
  parkedFrom?: { epoch: number; seq: bigint };
}

export const nothingSeen: SeenKey = { epoch: 0, seq: 0n, hash: '' };

/** What to do with a fact, given what its key has seen. */
export type Verdict = 'next' | 'duplicate' | 'gap' | 'fork' | 'queued';

/**
 * `next` only for the direct successor with a fitting hash. A newer epoch (the producer was restored) continues only
 * there too; an older one is a stalled writer. Behind a parked fact all wait, but for the missing one.
 */
export function judge(event: Recorded, ownHash: string, seen: SeenKey | undefined): Verdict {
  const { epoch, seq, hash, parkedFrom } = seen ?? nothingSeen;
  const stale = event.epoch < epoch;
  // A producer that was restored without a new epoch writes another fact under a number that was seen.
  const another = event.seq === seq && event.epoch === epoch && ownHash !== hash;
  if (event.seq <= seq) return event.epoch > epoch || another ? 'fork' : 'duplicate';
  if (stale) return 'fork';
  if (parkedFrom && event.seq >= parkedFrom.seq) return 'queued';
  if (event.seq > seq + 1n) return 'gap';
  return event.prev === hash ? 'next' : 'fork';
}

/** Whether giving up this fact moves its key on: what is older than what was seen is left out without a trace. */
export const movesOn = ({ epoch, seq }: { epoch: number; seq: bigint }, seen: SeenKey = nothingSeen): boolean =>
  epoch > seen.epoch || (epoch === seen.epoch && seq > seen.seq);

/** What a person reads about a fact that is held up without being at fault itself. */
export function reasonOf(verdict: Verdict, { epoch, seq }: Recorded, seen: SeenKey = nothingSeen): string | undefined {
  const here = `fact ${seq} of epoch ${epoch}`;
  const there = seen.seq === 0n ? 'nothing' : `fact ${seen.seq} of epoch ${seen.epoch}`;
  if (verdict === 'gap') return `${here} came after ${there}: what lies between is missing`;
  if (verdict === 'fork') return `${here} does not continue ${there}: its producer knows another past`;
  return undefined;
}

interface Row {
  key: string;
  epoch: number | null;
  seq: string | null;
  hash: string | null;
  parked_epoch: number | null;
  parked_seq: string | null;
}

/** Reads the keys of a batch; the partition's position is locked, so nobody else changes them. */
export async function loadSeen(
  tx: Tx,
  group: string,
  topic: string,
  keys: readonly string[],
): Promise<Map<string, SeenKey>> {
  const rows = await tx.query<Row>(
    {
      name: 'load seen',
      text: `SELECT k.key, s.epoch, s.seq, s.hash, p.epoch AS parked_epoch, p.seq AS parked_seq
             FROM unnest($3::text[]) k(key)
             LEFT JOIN events.seen s ON s.grp = $1 AND s.topic = $2 AND s.key = k.key
             LEFT JOIN LATERAL (
               SELECT epoch, seq FROM events.parked p
               WHERE p.grp = $1 AND p.topic = $2 AND p.key = k.key AND p.kind <> 'foreign'
               ORDER BY epoch, seq LIMIT 1) p ON true
             WHERE s.key IS NOT NULL OR p.seq IS NOT NULL`,
    },
    [group, topic, keys],
  );
  return new Map(rows.map((row) => [row.key, toSeen(row)]));
}

const toSeen = (row: Row): SeenKey => ({
  epoch: row.epoch ?? 0,
  seq: BigInt(row.seq ?? 0),
  hash: row.hash ?? '',
  ...(row.parked_seq === null ? {} : { parkedFrom: { epoch: row.parked_epoch!, seq: BigInt(row.parked_seq) } }),
});

/** Sends what was seen of many keys in one statement. */
export function saveSeen(tx: Tx, group: string, topic: string, seen: ReadonlyMap<string, SeenKey>): void {
  if (seen.size === 0) return;
  const rows = [...seen];
  tx.send(
    {
      name: 'save seen',
      text: `INSERT INTO events.seen (grp, topic, key, epoch, seq, hash)
             SELECT $1, $2, * FROM unnest($3::text[], $4::int[], $5::bigint[], $6::text[])
             ON CONFLICT (grp, topic, key) DO UPDATE SET epoch = excluded.epoch, seq = excluded.seq, hash = excluded.hash`,
    },
    [
      group,
      topic,
      rows.map(([key]) => key),
      rows.map(([, s]) => s.epoch),
      rows.map(([, s]) => s.seq),
      rows.map(([, s]) => s.hash),
    ],
  );
}
