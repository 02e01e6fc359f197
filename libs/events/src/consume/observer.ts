import type { Recorded } from '../recorded.js';
import type { ToPark } from './parked.js';

/** Facts in the hands of their handlers, within one transaction. */
export interface Handling<R extends Recorded = Recorded> {
  /** The facts as the handlers get them: their `traceparent` may be that of the handling itself. */
  facts: R[];
  /** The transaction has ended. `failed`: those that were left out, by place, or all of them. */
  ended(failed: ReadonlyMap<number, unknown> | 'all'): void;
}

/** What metrics, traces and logs hear of a group. */
export interface Observer {
  /** The group has found its place in the log, and begins to consume. */
  began?(): void;
  /** A transaction was committed: how many facts were handled in it, and how long it took. */
  batch?(done: { topic: string; partitions: readonly number[]; handled: number; milliseconds: number }): void;
  /** A fact of a type that the group does not handle, or that nobody here knows, was seen and passed over. */
  skipped?(fact: Recorded): void;
  /** A line was set aside. */
  parked?(topic: string, parked: ToPark): void;
  /** A transient error: the batch will be tried again. */
  retrying?(topic: string, partition: number, error: unknown): void;
  /** Facts are about to be handled. */
  handling?<R extends Recorded>(facts: readonly R[]): Handling<R>;
}
