import pg from 'pg';
import type { Topic } from '../contract.js';
import type { Batch, Deliver, EventLog, Line, Slot } from '../log/event-log.js';
import { appendLines } from './append.js';
import { createTopic, tableOf } from './create-log.js';
import { readChunk, TopicReader } from './partition-reader.js';
import { WakeUp } from './wake-up.js';

export interface PostgresLogOptions {
  /** The log's own database. */
  url: string;
  poolSize?: number;
  /** Deliveries at the same time, per group. */
  concurrency?: number;
}

/** The event log in PostgreSQL: for one machine, and for tests. */
export class PostgresLog implements EventLog {
  private readonly pool: pg.Pool;
  private readonly wakeUp: WakeUp;

  constructor(private readonly options: PostgresLogOptions) {
    this.pool = new pg.Pool({ connectionString: options.url, max: options.poolSize ?? 6, application_name: 'zhitong-log' });
    this.pool.on('error', () => undefined);
    this.wakeUp = new WakeUp(options.url, this.pool);
  }

  async append(batches: readonly { slot: Slot; lines: readonly Line[] }[]): Promise<void> {
    const topics = new Map<string, { partition: number; lines: readonly Line[] }[]>();
    for (const { slot, lines } of batches) {
      const group = topics.get(slot.topic) ?? [];
      topics.set(slot.topic, group);
      group.push({ partition: slot.partition, lines });
    }
    const client = await this.pool.connect();
    const broken = (error: Error) => void (failure = error);
    let failure: Error | undefined;
    client.on('error', broken);
    try {
      if (topics.size === 1) for (const [topic, lines] of topics) await appendLines(client, topic, lines);
      else {
        await client.query('BEGIN');
        // In the order of names: two writers never wait for each other in a circle.
        for (const topic of [...topics.keys()].sort()) await appendLines(client, topic, topics.get(topic)!);
        const { command } = await client.query('COMMIT');
        if (command !== 'COMMIT') throw new Error(`the append was not committed: ${command}`);
      }
    } catch (error) {
      failure = error as Error;
      throw error;
    } finally {
      client.off('error', broken);
      // After an error the connection may still be inside the transaction: it is not given back.
      client.release(failure);
    }
    this.wakeUp.announce(topics.keys());
  }

  async *scan(topic: string, from: readonly bigint[], until: readonly bigint[]): AsyncIterable<Batch> {
    for (const [partition, end] of until.entries()) {
      for (let position = from[partition] ?? 0n; position < end; ) {
        const batch = await readChunk(this.pool, { topic, partition }, position, end);
        if (!batch) break;
        yield batch;
        position = batch.next;
      }
    }
  }

  async ends(topic: string): Promise<bigint[]> {
    const { rows } = await this.pool.query<{ next: string }>(`SELECT next FROM ${tableOf(topic)}_heads ORDER BY part`);
    return rows.map(({ next }) => BigInt(next));
  }

  async consume(
    _group: string,
    topics: readonly string[],
    start: (slot: Slot) => Promise<bigint>,
    deliver: Deliver,
    stop: AbortSignal,
  ): Promise<void> {
    const limit = gate(this.options.concurrency ?? 4);
    const readers = new Map<string, TopicReader>();
    for (const topic of topics) {
      const partitions = (await this.ends(topic)).length;
      readers.set(topic, new TopicReader(this.pool, topic, partitions, start, deliver, limit));
    }
    const silence = this.wakeUp.listen((topic) => readers.get(topic)?.wake());
    await Promise.all([...readers.values()].map((reader) => reader.run(stop)));
    silence();
  }

  async ensure(topics: readonly Topic[]): Promise<void> {
    for (const topic of topics) {
      const { rows } = await this.pool.query<{ present: boolean }>(`SELECT to_regclass($1) IS NOT NULL AS present`, [`${tableOf(topic.name)}_heads`]);
      if (!rows[0]!.present) for (const statement of createTopic(topic)) await this.pool.query(statement);
      const actual = (await this.ends(topic.name)).length;
      if (actual !== topic.partitions)
        throw new Error(`topic ${topic.name} has ${actual} partitions, but its contract says ${topic.partitions}: the number must never change`);
    }
  }

  async close(): Promise<void> {
    await this.wakeUp.close();
    await this.pool.end();
  }
}

/** Lets at most `places` run at the same time. */
function gate(places: number): <R>(work: () => Promise<R>) => Promise<R> {
  let free = places;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
