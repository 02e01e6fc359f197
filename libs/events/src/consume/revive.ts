import type { Contract } from '../contract.js';
import type { Tx } from '../store/transaction.js';
import { incoming } from './incoming.js';
import { lineOf, toParked, type ParkedRow } from './parked.js';
import type { Positions } from './positions.js';

/** The group that could not read them. */
export interface Reader {
  group: string;
  positions: Positions;
  contracts: ReadonlyMap<string, Contract>;
}

/**
 * Reads lines anew that were no events when they came. Those that are events to this version of the service join the
 * queue of their key; the others stay what they are.
 */
export async function revive(
  tx: Tx,
  { group, positions, contracts }: Reader,
  topic: string,
  key: string,
): Promise<void> {
  const rows = await tx.query<ParkedRow>(
    { text: `SELECT * FROM events.parked WHERE grp = $1 AND topic = $2 AND key = $3 AND kind = 'foreign'` },
    [group, topic, key],
  );
  if (rows.length === 0) return;
  await positions.hold(tx, { topic, partition: rows[0]!.part });
  for (const parked of rows.map(toParked)) {
    const item = incoming(topic, lineOf(parked), contracts);
    if (item.kind === 'foreign') continue;
    await tx.query(
      {
        text: `UPDATE events.parked SET kind = 'queued', epoch = $5, seq = $6, error = NULL, stack = NULL
               WHERE grp = $1 AND topic = $2 AND key = $3 AND kind = 'foreign' AND off = $4`,
      },
      [group, topic, key, parked.offset, item.event.epoch, item.event.seq],
    );
  }
}
