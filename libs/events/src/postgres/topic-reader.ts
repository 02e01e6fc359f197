import type pg from 'pg';
import type { Deliver, Slot } from '../log/event-log.js';
import { IdleLoop } from '../work/idle-loop.js';
import { chunk, grownPartitions, readChunk } from './read.js';
import { Rests } from './rests.js';

/** Between two looks at a quiet topic, ms: short after traffic, then longer. A notice ends the wait at once. */
const poll = { first: 250, longest: 1_000 };

export interface TopicReaderOptions {
  pool: pg.Pool;
  topic: string;
  partitions: number;
  start: (slot: Slot) => Promise<bigint>;
  deliver: Deliver;
  /** Shares the group's places for deliveries. */
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
  private readonly following = new Map<number, Promise<void>>();
  private readonly rests = new Rests();
  private quiet = 0;
  private stop: AbortSignal;

  constructor(private readonly options: TopicReaderOptions) {
    this.loop = new IdleLoop({
      pass: () => this.look(),
      rest: () => this.wait(),
      failed: (error) => options.warn(`${options.topic}: ${String(error)}`),
    });
  }

  /** The topic may have grown. */
  wake(): void {
    this.quiet = 0;
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
    this.quiet = grown.length > 0 ? 0 : this.quiet + 1;
    for (const partition of grown)
      if (!this.following.has(partition) && !this.rests.has(partition))
        this.following.set(partition, this.follow(partition));
    return false;
  }

  private wait(): number {
    const next = Math.min(poll.first * 2 ** Math.max(this.quiet - 1, 0), poll.longest);
    return Math.max(5, Math.min(this.rests.soonest(), next));
  }

  /** Delivers for as long as there is more in hand; then the next look decides. */
  private async follow(partition: number): Promise<void> {
    const { topic, limit, warn } = this.options;
    try {
      while (await limit(async () => !this.stop.aborted && (await this.step(partition))));
    } catch (error) {
      this.rests.failed(partition);
      warn(`${topic}/${partition}: ${String(error)}`);
    } finally {
      this.following.delete(partition);
      this.loop.wake();
    }
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
    return reached !== batch.next || batch.lines.length === chunk;
  }
}
