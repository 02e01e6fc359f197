import type { Contract } from '../contract.js';
import type { Clock } from '../clock.js';
import { classify as defaultClassify, type Classify } from '../classify.js';
import { HandlerHangs } from '../errors.js';
import { faultPoint } from '../fault-point.js';
import type { Batch } from '../log/event-log.js';
import type { Tx } from '../store/transaction.js';
import type { UnitOfWork } from '../store/unit-of-work.js';
import type { HandleBatch } from './batch-handler.js';
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

/**
 * Turns batches of the log into effects, each once and in order per key: the position, what was seen of each key, and
 * the effects are written in one transaction.
 */
export class Consumer {
  private readonly classify: Classify;
  private readonly limit: number;
  private readonly batchLimit: number;

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
      return await this.attempt(batch);
    } catch (error) {
      this.options.observer.retrying?.(batch.topic, batch.partition, error);
      throw error;
    }
  }

  private async attempt(batch: Batch): Promise<bigint | 'busy'> {
    const items = batch.lines.map((line) => incoming(batch.topic, line, this.options.contracts));
    try {
      await this.transact(batch, items, batch.from, batch.next, this.batchLimit);
      return batch.next;
    } catch (error) {
      if (error instanceof Fenced) return this.standsAt(batch);
      if (this.classify(error) === 'transient') throw error;
      return this.singly(batch, items);
    }
  }

  /** One event per transaction: only where the culprit of a failure cannot be told otherwise. */
  private async singly(batch: Batch, items: readonly Incoming[]): Promise<bigint | 'busy'> {
    let from = batch.from;
    for (const [index, item] of items.entries()) {
      const next = items[index + 1]?.line.offset ?? batch.next;
      try {
        await this.alone(batch, item, from, next);
      } catch (error) {
        if (error instanceof Fenced) return this.standsAt(batch);
        throw error;
      }
      from = next;
    }
    return batch.next;
  }

  private async alone(batch: Batch, item: Incoming, from: bigint, next: bigint): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.transact(batch, [item], from, next, this.limit);
      } catch (error) {
        if (error instanceof Fenced || this.classify(error) === 'transient') throw error;
        // A hang may be the machine's: it counts when it comes back while the database answers.
        if (error instanceof HandlerHangs && attempt === 1) continue;
        return this.transact(batch, [item], from, next, this.limit, error);
      }
    }
  }

  private async transact(
    batch: Batch,
    items: readonly Incoming[],
    from: bigint,
    next: bigint,
    limit: number,
    poison?: unknown,
  ): Promise<void> {
    const { unitOfWork, observer, drain } = this.options;
    const started = performance.now();
    const heard: Heard = { failed: 'all' };
    const done = await unitOfWork
      .run((tx) => withLimit(limit, this.work(tx, heard, batch, items, from, next, poison)))
      .finally(() => heard.handling?.ended(heard.failed));
    faultPoint('after-consumer-commit');
    observer.batch?.({
      topic: batch.topic,
      partition: batch.partition,
      handled: done.handled,
      milliseconds: performance.now() - started,
    });
    if (observer.skipped) for (const fact of done.skipped) observer.skipped(fact);
    for (const parked of done.parked) observer.parked?.(batch.topic, parked);
    for (const key of done.freed) await drain(batch.topic, key);
  }

  private async work(
    tx: Tx,
    heard: Heard,
    batch: Batch,
    items: readonly Incoming[],
    from: bigint,
    next: bigint,
    poison?: unknown,
  ): Promise<Done> {
    const { group, positions, handle, clock, observer } = this.options;
    const keys = [...new Set(items.map(({ line }) => line.key))];
    // Sent together, done in this order: what is read is read under the position's lock, or not used.
    const [, seen, discarded] = await Promise.all([
      positions.advance(tx, batch, from, next),
      loadSeen(tx, group, batch.topic, keys),
      loadDiscarded(tx, group, batch.topic, keys),
    ]);
    const plan = new Plan(seen, discarded, poison);
    for (const item of items) plan.add(item);
    const facts = plan.events.map(({ event }) => event);
    heard.handling = observer.handling?.(facts);
    const failures = await handle(tx, heard.handling?.facts ?? facts);
    const result = plan.settle(failures);
    saveSeen(tx, group, batch.topic, result.seen);
    await park(tx, group, batch, result.parked, clock.now());
    heard.failed = failures;
    const { parked, freed } = result;
    return { handled: plan.events.length - failures.size, skipped: plan.skipped, parked, freed };
  }

  private async standsAt(batch: Batch): Promise<bigint | 'busy'> {
    const position = await this.options.positions.read(batch);
    return position === batch.from ? 'busy' : position;
  }
}
