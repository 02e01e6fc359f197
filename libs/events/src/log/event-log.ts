import type { Topic } from '../contract.js';

/** One partition of a topic. */
export interface Slot {
  topic: string;
  partition: number;
}

/** A line of the log: the finished text of an event under its key. */
export interface Line {
  /** At most 500 characters, without NUL. */
  key: string;
  body: string;
}

/** A line where it stands. */
export interface StoredLine extends Line {
  /** Its place in the partition: grows, on Kafka not always by one. */
  offset: bigint;
  /** What stands in the log, where that is no valid text and `body` therefore not all of it. */
  bytes?: Uint8Array;
}

/** Consecutive lines of one partition. `next` is the position after the last of them. */
export interface Batch extends Slot {
  /** The position that was asked for. */
  from: bigint;
  next: bigint;
  lines: StoredLine[];
}

/** Lines of a small batch, at most: a consumer takes small ones together, so however many may be delivered side by side. */
export const few = 16;

/**
 * Handles a batch. @returns the position reached: `batch.next`; another position when the database says that the
 * group stands elsewhere (the log reads on from there); 'busy', or `batch.from`, when another member has the
 * partition (the log tries later).
 * @throws transient errors: the log delivers from the same position again, after a rest that grows; the other
 * partitions go on meanwhile
 */
export type Deliver = (batch: Batch) => Promise<bigint | 'busy'>;

/** An ordered, durable log of keyed lines. Two adapters: postgres/ and kafka/. */
export interface EventLog {
  /** Durable when resolved; may repeat lines, never omits or reorders within a slot. */
  append(batches: readonly { slot: Slot; lines: readonly Line[] }[]): Promise<void>;
  /**
   * Lines of a topic between two positions per partition (index = partition). Per partition in order; nothing is
   * waited for beyond the present end. Needs no group and moves nobody's position.
   */
  scan(topic: string, from: readonly bigint[], until: readonly bigint[]): AsyncIterable<Batch>;
  /** The position after the last line, per partition. */
  ends(topic: string): Promise<bigint[]>;
  /**
   * Delivers batches of the group's partitions until `stop`; resolves after the deliveries in hand have ended.
   * `start` tells where a partition is taken up. Per partition one delivery at a time and member; several partitions
   * at once. Members of a group may be any number, and come and go: whoever delivers is fenced by its position.
   */
  consume(
    group: string,
    topics: readonly string[],
    start: (slot: Slot) => Promise<bigint>,
    deliver: Deliver,
    stop: AbortSignal,
  ): Promise<void>;
  /** Creates missing topics. @throws a sentence when a topic exists with another number of partitions */
  ensure(topics: readonly Topic[]): Promise<void>;
  /** How many partitions of these topics have fewer copies that are level than they should; where a log keeps copies. */
  lacking?(topics: readonly string[]): Promise<number>;
  /** Ends its connections. What is consuming must have been stopped before. */
  close(): Promise<void>;
}
