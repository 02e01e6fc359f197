import { anyOf } from '../any-of.js';
import type { StoredLine } from '../log/event-log.js';
import type { Recorded } from '../recorded.js';
import type { Tx } from '../store/transaction.js';
import { baseGroup } from './group.js';

/** What people gave up: every generation of the group leaves it out. */
export class Discarded {
  constructor(private readonly ids: ReadonlySet<string> = new Set()) {}

  has({ key, epoch, seq }: Pick<Recorded, 'key' | 'epoch' | 'seq'>): boolean {
    return this.ids.size > 0 && this.ids.has(`${epoch} ${seq} ${key}`);
  }

  hasLine({ key, offset }: StoredLine): boolean {
    return this.has({ key, epoch: 0, seq: seqOfLine(offset) });
  }
}

/** Under which number a line that is no event is remembered: it has none of its own. */
export const seqOfLine = (offset: bigint): bigint => -offset - 1n;

const none = new Discarded();

/** Only a rebuild can meet again what was given up: elsewhere nothing is asked. */
export async function loadDiscarded(tx: Tx, group: string, topic: string, keys: readonly string[]): Promise<Discarded> {
  if (baseGroup(group) === group) return none;
  const rows = await tx.query<{ key: string; epoch: number; seq: string }>(
    {
      name: 'load discarded',
      text: `SELECT key, epoch, seq FROM events.discarded WHERE grp = $1 AND topic = $2 AND key = ${anyOf(3)}`,
    },
    [baseGroup(group), topic, keys],
  );
  return new Discarded(new Set(rows.map(({ key, epoch, seq }) => `${epoch} ${seq} ${key}`)));
}
