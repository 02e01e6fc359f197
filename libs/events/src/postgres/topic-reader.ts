import type pg from 'pg';
import { few, type Deliver, type Slot } from '../log/event-log.js';
import { IdleLoop } from '../work/idle-loop.js';
import { chunk, grownPartitions, readChunk } from './read.js';
import { Rests } from './rests.js';

/** Longest wait for being woken, ms: whoever runs the reader wakes it when its topic has grown. */
const longest = 60_000;

export interface TopicReaderOptions {
  pool: pg.Pool;
  topic: string;
  partitions: number;
  start: (slot: Slot) => Promise<bigint>;
  deliver: Deliver;
  /** Shares the group's places for deliveries of more than a few lines. */
  limit: <R>(work: () => Promise<R>) => Promise<R>;
  warn: (text: string) => void;
}

/**
 * One member's way through one topic: looks which partitions have grown, and follows each of them on its own. One
 * that fails, hangs, or belongs to somebody else at the moment does not hold up the others.
 */
export class TopicReader {
  private readonly loop: IdleLoop;
  private readonly positions: bigint[] = [];
  /** Where each partition ended when it was looked at last. */
  private readonly ends: bigint[] = [];
  private readonly following = new Map<number, Promise<void>>();
  private readonly rests = new Rests();
  private stop: AbortSignal;

  constructor(private readonly options: TopicReaderOptions) {
    this.loop = new IdleLoop({
      pass: () => this.look(),
      rest: () => Math.max(5, Math.min(this.rests.soonest(), longest)),
      failed: (error) => options.warn(`${options.topic}: ${String(error)}`),
    });
  }

  /** The topic may have grown. */
  wake(): void {
    this.loop.wake();
  }

  async run(stop: AbortSignal): Promise<void> {
    this.stop = stop;
    await this.loop.run(stop);
    await Promise.all(this.following.values());
  }

  private async look(): Promise<boolean> {
    const { pool, topic, partitions, start } = this.options;
    if (this.positions.length === 0) {
      const slots = Array.from({ length: partitions }, (_, partition) => ({ topic, partition }));
      this.positions.push(...(await Promise.all(slots.map(start))));
    }
    const grown = await grownPartitions(pool, topic, this.positions);
    this.rests.wake();
    for (const [partition, end] of grown) {
      this.ends[partition] = end;
      if (!this.following.has(partition) && !this.rests.has(partition))
        this.following.set(partition, this.follow(partition));
    }
    return false;
  }

  /** Delivers up to the end that was seen last; what grows meanwhile, another look sees. */
  private async follow(partition: number): Promise<void> {
    const { topic, limit, warn } = this.options;
    try {
      const step = async () => !this.stop.aborted && (await this.step(partition));
      while (await (this.waiting(partition) > few ? limit(step) : step()));
    } catch (error) {
      this.rests.failed(partition);
      warn(`${topic}/${partition}: ${String(error)}`);
    } finally {
      this.following.delete(partition);
      // Else nothing waits: whatever comes is told, and looked at.
      if (this.rests.has(partition) || this.waiting(partition) > 0n) this.loop.wake();
    }
  }

  /** Lines that are known to wait. */
  private waiting(partition: number): bigint {
    return (this.ends[partition] ?? 0n) - this.positions[partition]!;
  }

  /** @returns whether to go on at once */
  private async step(partition: number): Promise<boolean> {
    const { pool, topic, deliver } = this.options;
    const batch = await readChunk(pool, { topic, partition }, this.positions[partition]!);
    if (!batch) return false;
    const reached = await deliver(batch);
    if (reached === 'busy' || reached === batch.from) {
      this.rests.busy(partition);
      return false;
    }
    this.rests.over(partition);
    this.positions[partition] = reached;
    return batch.lines.length === chunk || this.waiting(partition) > 0n;
  }
}
