import type { Contract } from '../contract.js';
import type { Clock } from '../clock.js';
import { classify as defaultClassify, type Classify } from '../classify.js';
import { HandlerHangs } from '../errors.js';
import { faultPoint } from '../fault-point.js';
import { few, type Batch, type Slot } from '../log/event-log.js';
import type { Tx } from '../store/transaction.js';
import type { UnitOfWork } from '../store/unit-of-work.js';
import type { HandleBatch } from './batch-handler.js';
import { Convoy } from './convoy.js';
import { loadDiscarded } from './discarded.js';
import { incoming, type Incoming } from './incoming.js';
import { withLimit } from './limit.js';
import type { Observer } from './observer.js';
import type { Done, Heard } from './outcome.js';
import { park } from './parked.js';
import { Plan } from './plan.js';
import { Fenced, type Positions } from './positions.js';
import { loadSeen, saveSeen } from './seen.js';

/** What a {@link Consumer} works with; {@link ConsumerGroup} puts it together. */
export interface ConsumerOptions {
  group: string;
  contracts: ReadonlyMap<string, Contract>;
  unitOfWork: UnitOfWork;
  positions: Positions;
  handle: HandleBatch;
  clock: Clock;
  /** Drains a key whose missing fact came, after the commit. */
  drain: (topic: string, key: string) => Promise<unknown>;
  observer: Observer;
  classify?: Classify;
  /** How long one event alone may take, ms. Default 2,500. */
  limit?: number;
  /** How long a batch may take, ms. Default 8,000. */
  batchLimit?: number;
}

/** A batch of the log, or a line of one, as a transaction takes it. */
interface Part extends Slot {
  items: readonly Incoming[];
  from: bigint;
  next: bigint;
}

/** Batches of one transaction, at most: {@link few} lines each, so as many lines as one large batch has. */
const room = 32;
/** How long small batches wait for those before them, ms. */
const patience = 250;

/**
 * Turns batches of the log into effects, each once and in order per key: the position, what was seen of each key, and
 * the effects are written in one transaction. Small batches of a topic that come at the same time share one.
 */
export class Consumer {
  private readonly classify: Classify;
  private readonly limit: number;
  private readonly batchLimit: number;
  /** Small batches, by topic. */
  private readonly convoys = new Map<string, Convoy<Batch, bigint | 'busy'>>();

  constructor(private readonly options: ConsumerOptions) {
    this.classify = options.classify ?? defaultClassify;
    this.limit = options.limit ?? 2_500;
    this.batchLimit = options.batchLimit ?? 8_000;
  }

  /**
   * @returns the position reached: `batch.next`, or where the database says that the group stands (then nothing of
   * the batch was done), or 'busy' when another member holds the partition
   * @throws transient errors only: try the batch again later
   */
  async deliver(batch: Batch): Promise<bigint | 'busy'> {
    try {
      return await (batch.lines.length > few ? this.apart(batch) : this.convoyOf(batch.topic).take(batch));
    } catch (error) {
      this.options.observer.retrying?.(batch.topic, batch.partition, error);
      throw error;
    }
  }

  private convoyOf(topic: string): Convoy<Batch, bigint | 'busy'> {
    let convoy = this.convoys.get(topic);
    if (!convoy)
      this.convoys.set(topic, (convoy = new Convoy({ go: (batches) => this.together(batches), room, patience })));
    return convoy;
  }

  /** What fails together is found out apart. */
  private async together(batches: readonly Batch[]): Promise<PromiseSettledResult<bigint | 'busy'>[]> {
    const partitions = new Set(batches.map(({ partition }) => partition));
    if (batches.length > 1 && partitions.size === batches.length)
      try {
        const parts = batches.map((batch) => this.partOf(batch));
        const taken = await this.transact(parts, this.limit);
        return await Promise.allSettled(
          batches.map(async (batch) => (taken.has(batch.partition) ? batch.next : this.standsAt(batch))),
        );
      } catch {
        // Whatever it was, each of them meets it again, or does not.
      }
    return Promise.allSettled(batches.map((batch) => this.apart(batch)));
  }

  private partOf({ topic, partition, from, next, lines }: Batch): Part {
    return { topic, partition, from, next, items: lines.map((line) => incoming(topic, line, this.options.contracts)) };
  }

  private async apart(batch: Batch): Promise<bigint | 'busy'> {
    const part = this.partOf(batch);
    try {
      await this.transact([part], this.batchLimit);
      return batch.next;
    } catch (error) {
      if (error instanceof Fenced) return this.standsAt(batch);
      if (this.classify(error) === 'transient') throw error;
      return this.singly(batch, part);
    }
  }

  /** One event per transaction: only where the culprit of a failure cannot be told otherwise. */
  private async singly(batch: Batch, { items }: Part): Promise<bigint | 'busy'> {
    let from = batch.from;
    for (const [index, item] of items.entries()) {
      const next = items[index + 1]?.line.offset ?? batch.next;
      try {
        await this.alone({ topic: batch.topic, partition: batch.partition, items: [item], from, next });
      } catch (error) {
        if (error instanceof Fenced) return this.standsAt(batch);
        throw error;
      }
      from = next;
    }
    return batch.next;
  }

  private async alone(part: Part): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return void (await this.transact([part], this.limit));
      } catch (error) {
        if (error instanceof Fenced || this.classify(error) === 'transient') throw error;
        // A hang may be the machine's: it counts when it comes back while the database answers.
        if (error instanceof HandlerHangs && attempt === 1) continue;
        return void (await this.transact([part], this.limit, error));
      }
    }
  }

  /**
   * @param parts of one topic, each of another partition
   * @returns the partitions that were taken: the others belong to somebody else at the moment
   * @throws Fenced when none was
   */
  private async transact(parts: readonly Part[], limit: number, poison?: unknown): Promise<ReadonlySet<number>> {
    const { unitOfWork, observer, drain } = this.options;
    const { topic } = parts[0]!;
    const started = performance.now();
    const heard: Heard = { failed: 'all' };
    const done = await unitOfWork
      .run((tx) => withLimit(limit, this.work(tx, heard, parts, poison)))
      .finally(() => heard.handling?.ended(heard.failed));
    faultPoint('after-consumer-commit');
    const milliseconds = performance.now() - started;
    observer.batch?.({ topic, partitions: [...done.taken], handled: done.handled, milliseconds });
    if (observer.skipped) for (const fact of done.skipped) observer.skipped(fact);
    for (const parked of done.parked) observer.parked?.(topic, parked);
    for (const key of done.freed) await drain(topic, key);
    return done.taken;
  }

  private async work(tx: Tx, heard: Heard, parts: readonly Part[], poison?: unknown): Promise<Done> {
    const { group, positions, handle, clock, observer } = this.options;
    const { topic } = parts[0]!;
    const keys = [...new Set(parts.flatMap(({ items }) => items.map(({ line }) => line.key)))];
    // Sent together, done in this order: what is read is read under the positions' locks, or not used.
    const [taken, seen, discarded] = await Promise.all([
      positions.advance(tx, topic, parts),
      loadSeen(tx, group, topic, keys),
      loadDiscarded(tx, group, topic, keys),
    ]);
    const ours = parts.filter(({ partition }) => taken.has(partition));
    const plan = new Plan(seen, discarded, poison);
    for (const { items } of ours) for (const item of items) plan.add(item);
    const facts = plan.events.map(({ event }) => event);
    heard.handling = observer.handling?.(facts);
    const failures = await handle(tx, heard.handling?.facts ?? facts);
    const result = plan.settle(failures);
    saveSeen(tx, group, topic, result.seen);
    const { parked, freed } = result;
    for (const { partition, items } of parked.length > 0 ? ours : []) {
      const lines = new Set(items.map(({ line }) => line));
      const rows = parked.filter(({ line }) => lines.has(line));
      await park(tx, group, { topic, partition }, rows, clock.now());
    }
    heard.failed = failures;
    return { taken, handled: plan.events.length - failures.size, skipped: plan.skipped, parked, freed };
  }

  private async standsAt(batch: Batch): Promise<bigint | 'busy'> {
    const position = await this.options.positions.read(batch);
    return position === batch.from ? 'busy' : position;
  }
}
