import type { DataSource } from 'typeorm';
import type { Slot } from '../log/event-log.js';
import type { Tx } from '../store/transaction.js';

/** Another member moved the position: this batch must not be handled. */
export class Fenced extends Error {
  override readonly name = 'Fenced';
}

/** A way from one position of a partition to another. */
export interface Step {
  partition: number;
  from: bigint;
  next: bigint;
}

const advanceOne = {
  name: 'advance position',
  text: `UPDATE events.positions SET next = $5
         WHERE (grp, topic, part) = (
           SELECT grp, topic, part FROM events.positions
           WHERE grp = $1 AND topic = $2 AND part = $3 AND next = $4 FOR UPDATE SKIP LOCKED)
         RETURNING part`,
};

/** In the order of partitions, as everybody who takes several does. */
const advanceMany = {
  name: 'advance positions',
  text: `WITH steps AS (SELECT * FROM unnest($3::int[], $4::bigint[], $5::bigint[]) s(part, start, next)),
           taken AS MATERIALIZED (
             SELECT p.part, s.next FROM events.positions p JOIN steps s ON s.part = p.part AND s.start = p.next
             WHERE p.grp = $1 AND p.topic = $2 ORDER BY p.part FOR UPDATE OF p SKIP LOCKED)
         UPDATE events.positions p SET next = taken.next FROM taken
         WHERE p.grp = $1 AND p.topic = $2 AND p.part = taken.part RETURNING p.part`,
};

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
   * The first statement of a consumer's transaction: takes partitions of a topic and moves on in them. A row that is locked
   * belongs to another member at this moment and is not waited for.
   * @returns the partitions that it has taken: those whose position was `from`, and not being moved by somebody else
   * @throws Fenced when there is none
   */
  async advance(tx: Tx, topic: string, steps: readonly Step[]): Promise<ReadonlySet<number>> {
    const [step] = steps;
    const rows =
      steps.length === 1
        ? await tx.query<{ part: number }>(advanceOne, [this.group, topic, step!.partition, step!.from, step!.next])
        : await tx.query<{ part: number }>(advanceMany, [
            this.group,
            topic,
            steps.map(({ partition }) => partition),
            steps.map(({ from }) => from),
            steps.map(({ next }) => next),
          ]);
    if (rows.length === 0) throw new Fenced();
    return new Set(rows.map(({ part }) => part));
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
