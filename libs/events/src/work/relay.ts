import { faultPoint } from '../fault-point.js';
import type { EventLog, Line, Slot } from '../log/event-log.js';
import { shards } from '../store/save.js';
import type { Tx } from '../store/transaction.js';
import type { UnitOfWork } from '../store/unit-of-work.js';
import { IdleLoop } from './idle-loop.js';

const all: readonly number[] = Array.from({ length: shards }, (_, shard) => shard);
const none: readonly number[] = [];
/** Claims after which one looks from the beginning again. */
const turnsBeforeBeginning = 20;
/** Between two looks, ms. */
const [shortest, longest] = [50, 1_000];

interface Row {
  id: string;
  topic: string;
  part: number;
  key: string;
  body: string;
}

/** What metrics and traces hear of a relay. */
export interface RelayObserver {
  /** Rows are on their way. @returns what hears that the log has them, or why not */
  shipping?(rows: readonly { topic: string; body: string }[]): (error?: unknown) => void;
}

/** What a {@link Relay} works with. */
export interface RelayOptions {
  unitOfWork: UnitOfWork;
  log: Pick<EventLog, 'append'>;
  /** Rows of one transaction, at most. Default 1,000. */
  batch?: number;
  /** A pass failed and is tried again, after a rest that grows to 5 s. */
  failed?: (error: unknown, failures: number) => void;
  /** After a pass that succeeded. */
  passed?: () => void;
  observer?: RelayObserver;
}

/**
 * Moves the outbox to the log. A row leaves the outbox in the transaction in which the log has confirmed it, so a
 * crash repeats rows and never loses one. Each shard is drained by one relay at a time, in the order of ids, which
 * per key is the order of commits.
 */
export class Relay {
  private readonly loop: IdleLoop;
  private readonly batch: number;
  /** Rows of the next pass, per shard. */
  private readonly sizes: number[];
  private stopped = false;
  /** How often in a row there was nothing where something should have been. */
  private missed = 0;
  /** Shards of which somebody said that there is something. */
  private told = new Set<number>(all);

  constructor(private readonly options: RelayOptions) {
    this.batch = options.batch ?? 1_000;
    this.sizes = all.map(() => this.batch);
    this.loop = new IdleLoop({
      pass: async () => {
        const told = this.told;
        this.told = new Set();
        const over = told.size > 0 ? [...told] : (await this.waits()) ? all : none;
        const moved = await this.drainAll(over);
        const missed = told.size > 0 ? moved.includes(0) : over.length > 0 && moved.every((rows) => rows === 0);
        this.missed = missed ? this.missed + 1 : 0;
        options.passed?.();
        return false;
      },
      // Facts of this process wake it; the rest is for those of a process that died, or of a relay elsewhere. Where one
      // of those has just held the shard it may have looked too early to see what is in it now.
      rest: () => (this.missed === 0 ? longest : Math.min(shortest * 2 ** (this.missed - 1), longest)),
      failed: options.failed ?? (() => undefined),
    });
  }

  /** There may be rows, in these shards or in any: ends the present rest. */
  wake(shards: Iterable<number> = all): void {
    for (const shard of shards) this.told.add(shard);
    this.loop.wake();
  }

  /** Ships until `stop`; resolves when the pass in hand has ended. */
  async run(stop: AbortSignal): Promise<void> {
    stop.addEventListener('abort', () => (this.stopped = true), { once: true });
    await this.loop.run(stop);
  }

  /**
   * One pass over all shards, side by side: while the log takes in one, the database gives out the other.
   * @returns how many rows went to the log
   * @throws what the log or the database says; the rows are still there
   */
  async pass(): Promise<number> {
    return (await this.drainAll(all)).reduce((sum, moved) => sum + moved, 0);
  }

  private async drainAll(over: readonly number[]): Promise<number[]> {
    const passes = over.map((shard) => this.drain(shard));
    // None is left running when another fails.
    await Promise.allSettled(passes);
    return Promise.all(passes);
  }

  /** Asked where nobody said so: one look, by the index that claims go by, instead of a claim for each shard. */
  private async waits(): Promise<boolean> {
    const text = `SELECT FROM events.outbox ORDER BY shard, id LIMIT 1`;
    return (await this.options.unitOfWork.run((tx) => tx.query({ name: 'outbox waits', text }))).length > 0;
  }

  /**
   * Goes on for as long as there is a whole batch, and nobody wants it to end. A pass that fails is tried with half as
   * many rows: what the log takes in too slowly for one transaction would otherwise be repeated for ever.
   * @returns how many rows went to the log
   */
  private async drain(shard: number): Promise<number> {
    let moved = 0;
    // Before it lies what has been deleted and not been cleared away yet, which a claim would have to wade through.
    let behind = '0';
    for (let turn = 0; ; turn += 1) {
      // A smaller id of another key may have been committed later.
      if (turn % turnsBeforeBeginning === 0) behind = '0';
      const size = this.sizes[shard]!;
      let claimed = 0;
      const rows = await this.options.unitOfWork
        .run((tx) => this.ship(tx, shard, behind, size, (rows) => (claimed = rows)))
        .catch((error: unknown) => {
          if (claimed > 0) this.sizes[shard] = Math.max(1, claimed >> 1);
          throw error;
        });
      this.sizes[shard] = Math.min(this.batch, size * 2);
      moved += rows.length;
      if (this.stopped) return moved;
      if (rows.length === size) behind = rows.at(-1)!.id;
      else if (behind === '0') return moved;
      else turn = -1;
    }
  }

  private async ship(
    tx: Tx,
    shard: number,
    behind: string,
    size: number,
    claimed: (rows: number) => void,
  ): Promise<readonly Row[]> {
    const rows = await tx.query<Row>(
      {
        name: 'claim outbox',
        text: `DELETE FROM events.outbox WHERE ctid = ANY (ARRAY(
                 SELECT ctid FROM events.outbox
                 WHERE shard = $1 AND id > $3 AND (SELECT pg_try_advisory_xact_lock(hashtext('events.outbox'), $1))
                 ORDER BY id LIMIT $2))
               RETURNING id, topic, part, key, body`,
      },
      [shard, size, behind],
    );
    claimed(rows.length);
    if (rows.length === 0) return rows;
    // Identity values: 2^53 of them are enough for a number.
    rows.sort((a, b) => Number(a.id) - Number(b.id));
    const shipped = this.options.observer?.shipping?.(rows);
    try {
      await this.options.log.append(bySlot(rows));
    } catch (error) {
      shipped?.(error);
      throw error;
    }
    shipped?.();
    faultPoint('after-append');
    return rows;
  }
}

function bySlot(rows: readonly Row[]): { slot: Slot; lines: Line[] }[] {
  const slots = new Map<string, { slot: Slot; lines: Line[] }>();
  for (const { topic, part, key, body } of rows) {
    const id = `${topic} ${part}`;
    let entry = slots.get(id);
    if (!entry) slots.set(id, (entry = { slot: { topic, partition: part }, lines: [] }));
    entry.lines.push({ key, body });
  }
  return [...slots.values()];
}
