import type { Deliver, Slot } from '../log/event-log.js';
import { batchOf } from './batch-of.js';
import type { Consumer, EachBatchPayload } from './client.js';

/** Messages of one delivery: below a third of the session, however slow the handlers. */
const chunk = 500;

const slotId = (topic: string, partition: number) => `${topic}/${partition}`;

/**
 * One membership of a consumer group. The position in the consumer's database decides; the seek at joining is a hint,
 * and committed offsets only show lag. A delivery that fails pauses its partition: an error out of `eachBatch` would
 * hold up the others.
 */
export class GroupMember {
  private readonly positions = new Map<string, bigint>();
  private readonly failures = new Map<string, number>();
  private readonly toCommit = new Map<string, { topic: string; partition: number; offset: string }>();
  private readonly pauses = new Set<NodeJS.Timeout>();

  constructor(
    private readonly consumer: Consumer,
    private readonly topics: readonly string[],
    private readonly start: (slot: Slot) => Promise<bigint>,
    private readonly deliver: Deliver,
  ) {}

  /** Consumes until `stop`, or until the client gives up for good. */
  async run(stop: AbortSignal): Promise<void> {
    const { consumer } = this;
    const ended = new Promise<void>((resolve) => {
      stop.addEventListener('abort', () => resolve(), { once: true });
      consumer.on(consumer.events.CRASH, ({ payload }) => {
        if (!payload.restart) resolve();
      });
    });
    consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => void this.seekAll(payload.memberAssignment));
    const lag = setInterval(() => void this.commit(), 1_000).unref();
    try {
      await consumer.connect();
      if (!stop.aborted) {
        await consumer.subscribe({ topics: [...this.topics], fromBeginning: true });
        await consumer.run({
          autoCommit: false,
          eachBatchAutoResolve: false,
          partitionsConsumedConcurrently: 4,
          eachBatch: (payload) => this.eachBatch(payload, stop),
        });
        await ended;
      }
    } finally {
      clearInterval(lag);
      for (const timer of this.pauses) clearTimeout(timer);
      await this.commit();
      await consumer.disconnect().catch(() => undefined);
    }
  }

  private async seekAll(assignment: Record<string, number[]>): Promise<void> {
    for (const [topic, partitions] of Object.entries(assignment))
      for (const partition of partitions) {
        const position = await this.start({ topic, partition }).catch(() => undefined);
        if (position === undefined) continue;
        this.positions.set(slotId(topic, partition), position);
        this.consumer.seek({ topic, partition, offset: String(position) });
      }
  }

  private async eachBatch({ batch, resolveOffset, heartbeat, pause, isRunning, isStale }: EachBatchPayload, stop: AbortSignal): Promise<void> {
    const { topic, partition, messages } = batch;
    const id = slotId(topic, partition);
    const first = BigInt(messages[0]!.offset);
    let position = this.positions.get(id) ?? (await this.start({ topic, partition }).catch(() => first));
    for (let index = 0; index < messages.length; ) {
      if (!isRunning() || isStale() || stop.aborted) return;
      const here = BigInt(messages[index]!.offset);
      if (here !== position) {
        // The database stands elsewhere than the client: within the batch skip on, otherwise fetch from there.
        const found = messages.findIndex(({ offset }) => BigInt(offset) === position);
        if (found < 0) return this.seek(topic, partition, position);
        index = found;
        continue;
      }
      const slice = messages.slice(index, index + chunk);
      let reached: bigint | 'busy';
      try {
        reached = await this.deliver(batchOf(topic, partition, slice, position));
      } catch {
        return this.rest(id, pause);
      }
      if (reached === 'busy') return this.rest(id, pause);
      this.failures.delete(id);
      position = reached;
      this.positions.set(id, position);
      this.toCommit.set(id, { topic, partition, offset: String(position) });
      const after = BigInt(slice.at(-1)!.offset) + 1n;
      if (position === after) index += slice.length;
      resolveOffset(String(position - 1n));
      await heartbeat();
    }
  }

  private seek(topic: string, partition: number, position: bigint): void {
    this.consumer.seek({ topic, partition, offset: String(position) });
  }

  private rest(id: string, pause: () => () => void): void {
    const failures = (this.failures.get(id) ?? 0) + 1;
    this.failures.set(id, failures);
    const resume = pause();
    const timer = setTimeout(
      () => {
        this.pauses.delete(timer);
        resume();
      },
      Math.min(25 * 2 ** failures, 2_000),
    );
    this.pauses.add(timer);
  }

  private async commit(): Promise<void> {
    if (this.toCommit.size === 0) return;
    const offsets = [...this.toCommit.values()];
    this.toCommit.clear();
    await this.consumer.commitOffsets(offsets).catch(() => undefined);
  }
}
