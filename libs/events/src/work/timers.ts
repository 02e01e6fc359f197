import type { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { AggregateDefinition } from '../aggregate.js';
import type { Change } from '../change.js';
import { classify, isContended } from '../classify.js';
import type { Clock } from '../clock.js';
import { withLimit } from '../consume/limit.js';
import { HandlerHangs } from '../errors.js';
import type { Aggregates } from '../store/aggregates.js';
import type { Tx } from '../store/transaction.js';
import type { UnitOfWork } from '../store/unit-of-work.js';
import { IdleLoop } from './idle-loop.js';

/** A deadline that has come. */
export interface Timer {
  aggregate: string;
  key: string;
  name: string;
  due: Date;
  rule: string;
  start: Date;
}

/** What a service does when a deadline passes: changes, as a reaction would return them. */
export interface DueHandler {
  aggregate: AggregateDefinition<any, any, any>;
  /** The deadline's name; one that ends in `:` stands for all that begin with it (`milestone:`). */
  name: string;
  /** Returns what follows; may look, and write rows of its own, in the same transaction. */
  due(key: string, timer: Timer, at: Date, look: EntityManager): Change[] | Promise<Change[]>;
  /** Locks what is to be locked before the aggregate: what commands lock in that order, too. */
  first?: ((key: string, look: EntityManager) => Promise<unknown>) | undefined;
}

/** Names what happens when a deadline of an aggregate passes. */
export const onDue = (
  aggregate: AggregateDefinition<any, any, any>,
  name: string,
  due: DueHandler['due'],
  first?: DueHandler['first'],
): DueHandler => ({ aggregate, name, due, first });

/** What metrics and traces hear of deadlines. */
export interface TimersObserver {
  /** A deadline is run. @returns the trace context that its facts carry on, and what hears how it ended */
  firing?(timer: Timer): {
    traceparent?: string | undefined;
    /** Its transaction has ended. */
    ended(error?: unknown): void;
  };
}

/** The longest rest, ms: other processes set deadlines, too. */
const longest = 5_000;

/** What {@link Timers} work with. */
export interface TimersOptions {
  dataSource: DataSource;
  unitOfWork: UnitOfWork;
  aggregates: Aggregates;
  handlers: readonly DueHandler[];
  clock: Clock;
  /** A pass failed for a moment and is tried again, after a rest that grows to 5 s. */
  failed?: (error: unknown, failures: number) => void;
  /** After a pass that succeeded. */
  passed?: () => void;
  /** How long one deadline may take, ms. Default 15 s: longer than it waits for a lock. */
  limit?: number;
  observer?: TimersObserver;
}

/**
 * Runs deadlines once each: locks the aggregate, deletes the timer, and only who deleted it acts. A handler that
 * fails for good, or hangs twice, parks its timer; the others go on. They go on too where somebody holds a row too
 * long: that deadline comes again.
 */
export class Timers {
  private readonly loop: IdleLoop;
  /** Until when it rests, on the clock; while it looks nobody knows yet. */
  private rests = Infinity;

  constructor(private readonly options: TimersOptions) {
    this.loop = new IdleLoop({
      pass: async () => {
        this.rests = Infinity;
        const done = await this.pass();
        options.passed?.();
        return done > 0;
      },
      rest: () => this.untilNext(),
      failed: options.failed ?? (() => undefined),
    });
  }

  /** A deadline may have come, or was set for `due`: ends the present rest, unless that goes no further. */
  wake(due?: Date): void {
    if (due === undefined || due.getTime() < this.rests) this.loop.wake();
  }

  /** Runs deadlines until `stop`; resolves when the one in hand has ended. */
  run(stop: AbortSignal): Promise<void> {
    return this.loop.run(stop);
  }

  /** Runs what is due now. @returns how many deadlines were run, or failed @throws when one must be tried again later */
  async pass(): Promise<number> {
    const at = this.options.clock.now();
    const due = await this.options.dataSource.query<Timer[]>(
      `SELECT aggregate, key, name, due, rule, start FROM events.timers WHERE due <= $1 AND NOT parked ORDER BY due LIMIT 100`,
      [at],
    );
    let done = 0;
    let held: Error | undefined;
    for (const timer of due)
      done += await this.fire(timer, at).catch((error: unknown) => {
        if (!(error instanceof Error) || !isContended(error)) throw error;
        held ??= error;
        return 0;
      });
    if (held) throw held;
    return done;
  }

  private async fire(timer: Timer, at: Date): Promise<number> {
    const firing = this.options.observer?.firing?.(timer);
    try {
      const done = await this.options.unitOfWork.run((tx) =>
        withLimit(this.options.limit ?? 15_000, this.act(tx, timer, at, firing?.traceparent)),
      );
      firing?.ended();
      return done;
    } catch (error) {
      firing?.ended(error);
      if (classify(error) === 'transient') throw error;
      await this.options.dataSource.query(
        `UPDATE events.timers SET parked = NOT $6 OR attempts > 0, attempts = attempts + 1, error = $5
         WHERE aggregate = $1 AND key = $2 AND name = $3 AND due = $4`,
        [
          timer.aggregate,
          timer.key,
          timer.name,
          timer.due,
          error instanceof Error ? (error.stack ?? error.message) : String(error),
          error instanceof HandlerHangs,
        ],
      );
      return 1;
    }
  }

  private async act(tx: Tx, timer: Timer, at: Date, traceparent: string | undefined): Promise<number> {
    const handler = this.handlerOf(timer);
    await handler.first?.(timer.key, tx.manager);
    await this.options.aggregates.lock(tx, handler.aggregate, timer.key);
    const deleted = await tx.query(
      {
        name: 'delete timer',
        text: `DELETE FROM events.timers WHERE aggregate = $1 AND key = $2 AND name = $3 AND due = $4 RETURNING key`,
      },
      [timer.aggregate, timer.key, timer.name, timer.due],
    );
    if (deleted.length === 0) return 0;
    const changes = await handler.due(timer.key, timer, at, tx.manager);
    const why = { actor: 'system', cause: `timer:${timer.name}` };
    await this.options.aggregates.apply(tx, changes, { ...why, ...(traceparent === undefined ? {} : { traceparent }) });
    return 1;
  }

  private handlerOf(timer: Timer): DueHandler {
    const handler = this.options.handlers.find(
      ({ aggregate, name }) =>
        aggregate.table === timer.aggregate &&
        (name === timer.name || (name.endsWith(':') && timer.name.startsWith(name))),
    );
    if (!handler) throw new Error(`no handler for the deadline '${timer.name}' of ${timer.aggregate}`);
    return handler;
  }

  private async untilNext(): Promise<number> {
    const [row] = await this.options.dataSource.query<{ due: Date | null }[]>(
      `SELECT min(due) AS due FROM events.timers WHERE NOT parked`,
    );
    const now = this.options.clock.now().getTime();
    const wait = Math.max(10, Math.min((row?.due?.getTime() ?? Infinity) - now, longest));
    this.rests = now + wait;
    return wait;
  }
}
