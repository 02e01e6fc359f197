import type { DataSource } from 'typeorm';
import type { Slot } from '../log/event-log.js';
import type { Tx } from '../store/transaction.js';

/** Another member moved the position: this batch must not be handled. */
export class Fenced extends Error {
  override readonly name = 'Fenced';
}

/** Where each group stands in each partition: kept in the transaction of the effect, so it cannot lie. */
export class Positions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly group: string,
  ) {}

  /** The position to start from; a partition met for the first time starts at 0. */
  async start({ topic, partition }: Slot): Promise<bigint> {
    const [row] = await this.dataSource.query<{ next: string }[]>(
      `WITH met AS (
         INSERT INTO events.positions (grp, topic, part, next) VALUES ($1, $2, $3, 0) ON CONFLICT DO NOTHING RETURNING next)
       SELECT next FROM met
       UNION ALL SELECT next FROM events.positions WHERE grp = $1 AND topic = $2 AND part = $3`,
      [this.group, topic, partition],
    );
    // Neither: another member met it at this moment.
    return row ? BigInt(row.next) : this.read({ topic, partition });
  }

  /** The position reached, 0 where the group has none yet. */
  async read({ topic, partition }: Slot): Promise<bigint> {
    const [row] = await this.dataSource.query<{ next: string }[]>(
      `SELECT next FROM events.positions WHERE grp = $1 AND topic = $2 AND part = $3`,
      [this.group, topic, partition],
    );
    return BigInt(row?.next ?? 0);
  }

  /**
   * The first statement of a consumer's transaction: takes the partition and moves on. A row that is locked belongs
   * to another member at this moment and is not waited for.
   * @throws Fenced when the position is not `from`, or is being moved by somebody else
   */
  async advance(tx: Tx, { topic, partition }: Slot, from: bigint, next: bigint): Promise<void> {
    const rows = await tx.query(
      {
        name: 'advance position',
        text: `UPDATE events.positions SET next = $5
               WHERE (grp, topic, part) = (
                 SELECT grp, topic, part FROM events.positions
                 WHERE grp = $1 AND topic = $2 AND part = $3 AND next = $4 FOR UPDATE SKIP LOCKED)
               RETURNING next`,
      },
      [this.group, topic, partition, from, next],
    );
    if (rows.length === 0) throw new Fenced();
  }

  /** Keeps the consumer out of a partition while a person redrives or discards, or a rebuild switches. */
  async hold(tx: Tx, { topic, partition }: Slot): Promise<void> {
    await tx.query(
      {
        name: 'hold position',
        text: `SELECT next FROM events.positions WHERE grp = $1 AND topic = $2 AND part = $3 FOR UPDATE`,
      },
      [this.group, topic, partition],
    );
  }
}
