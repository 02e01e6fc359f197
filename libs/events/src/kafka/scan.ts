import { randomUUID } from 'node:crypto';
import type { Batch } from '../log/event-log.js';
import { batchOf } from './batch-of.js';
import type { Admin, Consumer } from './client.js';

/**
 * Reads parts of a topic through a group of its own that nobody else knows, and that is removed afterwards.
 * Batches of different partitions come as they arrive.
 */
export async function* scanTopic(
  open: (group: string) => Consumer,
  admin: Admin,
  topic: string,
  from: readonly bigint[],
  until: readonly bigint[],
): AsyncIterable<Batch> {
  const ranges = new Map<number, { position: bigint; end: bigint }>();
  for (const [partition, end] of until.entries()) {
    const position = from[partition] ?? 0n;
    if (position < end) ranges.set(partition, { position, end });
  }
  if (ranges.size === 0) return;
  const group = `zhitong-scan-${randomUUID()}`;
  const consumer = open(group);
  const ready: Batch[] = [];
  let wake: () => void = () => undefined;
  let crashed: Error | undefined;
  consumer.on(consumer.events.CRASH, ({ payload }) => {
    if (payload.restart) return;
    crashed = payload.error;
    wake();
  });
  consumer.on(consumer.events.GROUP_JOIN, () => {
    for (const [partition, { position }] of ranges) consumer.seek({ topic, partition, offset: String(position) });
  });
  try {
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: true,
      eachBatch: async ({ batch }) => {
        const range = ranges.get(batch.partition);
        if (!range) return;
        const messages = batch.messages.filter(({ offset }) => BigInt(offset) >= range.position && BigInt(offset) < range.end);
        if (messages.length === 0) return;
        const found = batchOf(topic, batch.partition, messages, range.position);
        range.position = found.next;
        if (range.position >= range.end) ranges.delete(batch.partition);
        ready.push(found);
        wake();
      },
    });
    while (ranges.size > 0 || ready.length > 0) {
      if (crashed) throw crashed;
      const next = ready.shift();
      if (next) yield next;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    await consumer.disconnect().catch(() => undefined);
    await admin.deleteGroups([group]).catch(() => undefined);
  }
}
