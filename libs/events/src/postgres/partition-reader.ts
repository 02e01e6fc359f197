import type pg from 'pg';
import type { Batch, Deliver, Slot } from '../log/event-log.js';
import { IdleLoop } from '../work/idle-loop.js';
import { tableOf } from './create-log.js';

/** Lines of one delivery. */
const chunk = 500;

/** Reads the lines of one partition from a position on. */
export async function readChunk(pool: pg.Pool, { topic, partition }: Slot, from: bigint, until?: bigint): Promise<Batch | undefined> {
  const table = tableOf(topic);
  const { rows } = await pool.query<{ off: string; key: string; body: string }>({
    name: `read ${table}`.slice(0, 63),
    text: `SELECT off, key, body FROM ${table} WHERE part = $1 AND off >= $2 AND off < $3 ORDER BY off LIMIT ${chunk}`,
    values: [partition, from, until ?? from + BigInt(chunk)],
  });
  const last = rows.at(-1);
  if (!last) return undefined;
  return {
    topic,
    partition,
    from,
    next: BigInt(last.off) + 1n,
    lines: rows.map(({ off, key, body }) => ({ key, body, offset: BigInt(off) })),
  };
}

/** Which partitions of a topic go on beyond the given positions. */
export async function grownPartitions(pool: pg.Pool, topic: string, positions: readonly bigint[]): Promise<number[]> {
  const table = tableOf(topic);
  const { rows } = await pool.query<{ part: number }>({
    name: `grown ${table}`.slice(0, 63),
    text: `SELECT part FROM ${table}_heads h JOIN unnest($1::bigint[]) WITH ORDINALITY p(next, ord) ON h.part = p.ord - 1 WHERE h.next > p.next`,
    values: [positions],
  });
  return rows.map(({ part }) => part);
}

/**
 * One group's way through one topic: asks which partitions have grown, and delivers their chunks. A partition that
 * fails or is busy elsewhere rests for a while; the others go on.
 */
export class TopicReader {
  private readonly loop: IdleLoop;
  private readonly positions: bigint[] = [];
  private readonly resting = new Map<number, { until: number; failures: number }>();

  constructor(
    private readonly pool: pg.Pool,
    private readonly topic: string,
    private readonly partitions: number,
    private readonly start: (slot: Slot) => Promise<bigint>,
    private readonly deliver: Deliver,
    private readonly limit: <R>(work: () => Promise<R>) => Promise<R>,
  ) {
    this.loop = new IdleLoop({ pass: () => this.pass(), rest: () => this.rest(), failed: () => undefined });
  }

  wake(): void {
    this.loop.wake();
  }

  run(stop: AbortSignal): Promise<void> {
    return this.loop.run(stop);
  }

  private async pass(): Promise<boolean> {
    if (this.positions.length === 0)
      for (let partition = 0; partition < this.partitions; partition += 1) this.positions.push(await this.start({ topic: this.topic, partition }));
    const now = Date.now();
    const grown = (await grownPartitions(this.pool, this.topic, this.positions)).filter((partition) => (this.resting.get(partition)?.until ?? 0) <= now);
    const moved = await Promise.all(grown.map((partition) => this.limit(() => this.step(partition))));
    return moved.some(Boolean);
  }

  /** @returns whether the partition moved */
  private async step(partition: number): Promise<boolean> {
    try {
      const batch = await readChunk(this.pool, { topic: this.topic, partition }, this.positions[partition]!);
      if (!batch) return false;
      const reached = await this.deliver(batch);
      if (reached === 'busy') return this.restFor(partition);
      this.positions[partition] = reached;
      this.resting.delete(partition);
      return true;
    } catch {
      return this.restFor(partition);
    }
  }

  private restFor(partition: number): false {
    const failures = (this.resting.get(partition)?.failures ?? 0) + 1;
    this.resting.set(partition, { failures, until: Date.now() + Math.min(25 * 2 ** failures, 2_000) });
    return false;
  }

  private rest(): number {
    const soonest = Math.min(...[...this.resting.values()].map(({ until }) => until - Date.now()).filter((wait) => wait > 0));
    return Math.max(10, Math.min(soonest, 1_000));
  }
}
