import type { Topic } from '../contract.js';

/** One partition of a topic. */
export interface Slot {
  topic: string;
  partition: number;
}

/** A line of the log: the finished text of an event under its key. */
export interface Line {
  key: string;
  body: string;
}

export interface StoredLine extends Line {
  offset: bigint;
}

/** Consecutive lines of one partition. `next` is the position after the last of them. */
export interface Batch extends Slot {
  from: bigint;
  next: bigint;
  lines: StoredLine[];
}

/**
 * Handles a batch. @returns the position reached: `batch.next`; another position when the database says that the
 * group stands elsewhere (read on from there); 'busy' when another member has the partition (try later).
 * @throws transient errors: deliver the batch again, after a rest
 */
export type Deliver = (batch: Batch) => Promise<bigint | 'busy'>;

/** An ordered, durable log of keyed lines. Two adapters: postgres/ and kafka/. */
export interface EventLog {
  /** Durable when resolved; may repeat lines, never omits or reorders within a slot. */
  append(batches: readonly { slot: Slot; lines: readonly Line[] }[]): Promise<void>;
  /** Lines of a topic between two positions per partition (index = partition). */
  scan(topic: string, from: readonly bigint[], until: readonly bigint[]): AsyncIterable<Batch>;
  /** The position after the last line, per partition. */
  ends(topic: string): Promise<bigint[]>;
  /** Delivers batches of the group's partitions until `stop`; resolves after the delivery in hand has ended. */
  consume(
    group: string,
    topics: readonly string[],
    start: (slot: Slot) => Promise<bigint>,
    deliver: Deliver,
    stop: AbortSignal,
  ): Promise<void>;
  /** Creates missing topics. @throws a sentence when a topic exists with another number of partitions */
  ensure(topics: readonly Topic[]): Promise<void>;
  close(): Promise<void>;
}
