import { anyOf } from '../any-of.js';
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
  epoch: number;
  seq: string;
  /** null: of the first fact that is parked */
  hash: string | null;
}

/**
 * Reads the keys of a batch; the partition's position is locked, so nobody else changes them. Joined instead of put
 * together, the two tables would be planned anew for each batch, and by what little is known of young ones.
 */
export async function loadSeen(
  tx: Tx,
  group: string,
  topic: string,
  keys: readonly string[],
): Promise<Map<string, SeenKey>> {
  const rows = await tx.query<Row>(
    {
      name: 'load seen',
      text: `SELECT key, epoch, seq, hash FROM events.seen WHERE grp = $1 AND topic = $2 AND key = ${anyOf(3)}
             UNION ALL
             (SELECT DISTINCT ON (key) key, epoch, seq, NULL FROM events.parked
              WHERE grp = $1 AND topic = $2 AND key = ${anyOf(3)} AND kind <> 'foreign' ORDER BY key, epoch, seq)`,
    },
    [group, topic, keys],
  );
  const seen = new Map<string, SeenKey>();
  // What was seen of a key comes before what of it is parked.
  for (const { key, epoch, seq, hash } of rows)
    if (hash !== null) seen.set(key, { epoch, seq: BigInt(seq), hash });
    else seen.set(key, { ...(seen.get(key) ?? nothingSeen), parkedFrom: { epoch, seq: BigInt(seq) } });
  return seen;
}

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
