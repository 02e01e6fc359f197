import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Batch } from '../log/event-log.js';
import { batchOf } from './batch-of.js';
import type { Admin, Consumer, EachBatchPayload } from './client.js';

/** What is still to be read of a partition. */
export interface Range {
  position: bigint;
  end: bigint;
}

/** How the names of those groups begin. */
export const scanGroups = 'zhitong-scan-';

/** Batches read ahead of whoever asks, at most: a log may be larger than memory. */
const ahead = 8;

/**
 * Reads ranges of a topic, by partition index, through a group of its own that nobody else knows and that is removed
 * afterwards. Batches of different partitions come as they arrive. The ranges lie within the log.
 */
export async function* scanTopic(
  open: (group: string) => Consumer,
  admin: Admin,
  topic: string,
  ranges: readonly Range[],
): AsyncIterable<Batch> {
  const todo = new Map([...ranges.entries()].filter(([, { position, end }]) => position < end));
  if (todo.size === 0) return;
  const group = `${scanGroups}${randomUUID()}`;
  const consumer = open(group);
  const reading = new Reading(topic, todo, (partition) => consumer.pause([{ topic, partitions: [partition] }]));
  consumer.on(consumer.events.CRASH, ({ payload }) => reading.fail(payload.error));
  consumer.on(consumer.events.GROUP_JOIN, () => {
    for (const partition of ranges.keys()) {
      const range = todo.get(partition);
      if (range) consumer.seek({ topic, partition, offset: String(range.position) });
      else consumer.pause([{ topic, partitions: [partition] }]);
    }
  });
  try {
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: true,
      partitionsConsumedConcurrently: 4,
      eachBatch: (payload) => reading.take(payload),
    });
    for (let batch = await reading.next(); batch; batch = await reading.next()) yield batch;
  } finally {
    reading.close();
    await consumer.disconnect().catch(() => undefined);
    await admin.deleteGroups([group]).catch(() => undefined);
  }
}

/** What has been fetched and not been asked for yet. */
class Reading {
  private readonly ready: Batch[] = [];
  private failure: Error | undefined;
  private closed = false;
  private notify: () => void = () => undefined;
  private changed: Promise<void> = this.again();

  constructor(
    private readonly topic: string,
    private readonly todo: Map<number, Range>,
    private readonly finished: (partition: number) => void,
  ) {}

  async take({ batch, heartbeat }: EachBatchPayload): Promise<void> {
    const { partition } = batch;
    const range = this.todo.get(partition);
    if (!range || this.closed) return;
    const within = ({ offset }: { offset: string }) => BigInt(offset) >= range.position && BigInt(offset) < range.end;
    const messages = batch.messages.filter(within);
    if (messages.length > 0) {
      const found = batchOf(this.topic, partition, messages, range.position);
      range.position = found.next;
      this.ready.push(found);
    }
    if (range.position >= range.end || BigInt(batch.lastOffset()) + 1n >= range.end) {
      this.todo.delete(partition);
      this.finished(partition);
    }
    this.changes();
    while (this.ready.length >= ahead && !this.closed) {
      await Promise.race([this.changed, delay(1_000, undefined, { ref: false })]);
      await heartbeat();
    }
  }

  /** The next batch; undefined when all has been read. @throws when the client has given up */
  async next(): Promise<Batch | undefined> {
    for (;;) {
      if (this.failure) throw this.failure;
      const batch = this.ready.shift();
      this.changes();
      if (batch || this.todo.size === 0) return batch;
      await this.changed;
    }
  }

  fail(error: Error): void {
    this.failure = error;
    this.changes();
  }

  close(): void {
    this.closed = true;
    this.changes();
  }

  private changes(): void {
    const { notify } = this;
    this.changed = this.again();
    notify();
  }

  private again(): Promise<void> {
    return new Promise((resolve) => (this.notify = resolve));
  }
}
