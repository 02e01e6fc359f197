import pg from 'pg';
import type { Topic } from '../contract.js';
import type { Batch, Deliver, EventLog, Line, Slot } from '../log/event-log.js';
import { WrongPartitions } from '../log/wrong-partitions.js';
import { appendLines } from './append.js';
import { createTopic, tableOf } from './create-log.js';
import { limitTo } from '../log/places.js';
import { Outlook } from './outlook.js';
import { readChunk } from './read.js';
import { TopicReader } from './topic-reader.js';
import { WakeUp } from './wake-up.js';

/** Where the log is, and how much of it a client takes. */
export interface PostgresLogOptions {
  /** The log's own database. */
  url: string;
  /** Connections, at most. Default 6, and one that listens. */
  poolSize?: number;
  /** Deliveries at the same time, per group. Default 4. */
  concurrency?: number;
  /** Hears what goes wrong and is tried again. */
  warn?: (text: string) => void;
}

/** The event log in PostgreSQL: for one machine, and for tests. */
export class PostgresLog implements EventLog {
  private readonly pool: pg.Pool;
  private readonly wakeUp: WakeUp;

  constructor(private readonly options: PostgresLogOptions) {
    this.pool = new pg.Pool({
      connectionString: options.url,
      max: options.poolSize ?? 6,
      application_name: 'zhitong-log',
    });
    this.pool.on('error', () => undefined);
    this.wakeUp = new WakeUp(options.url, this.pool);
  }

  async append(batches: readonly { slot: Slot; lines: readonly Line[] }[]): Promise<void> {
    const topics = new Map<string, { partition: number; lines: readonly Line[] }[]>();
    for (const { slot, lines } of batches) {
      if (lines.length === 0) continue;
      const group = topics.get(slot.topic) ?? [];
      topics.set(slot.topic, group);
      group.push({ partition: slot.partition, lines });
    }
    // In the order of names: two writers never wait for each other in a circle.
    const names = [...topics.keys()].sort();
    if (names.length === 0) return;
    await this.withClient(async (client) => {
      if (names.length === 1) return appendLines(client, names[0]!, topics.get(names[0]!)!);
      await inTransaction(client, async () => {
        for (const name of names) await appendLines(client, name, topics.get(name)!);
      });
    });
    this.wakeUp.announce(names);
  }

  async *scan(topic: string, from: readonly bigint[], until: readonly bigint[]): AsyncIterable<Batch> {
    for (const [partition, end] of until.entries()) {
      for (let position = from[partition] ?? 0n; position < end;) {
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
    const limit = limitTo(this.options.concurrency ?? 4);
    const warn = this.options.warn ?? (() => undefined);
    const { pool } = this;
    const readers = new Map<string, TopicReader>();
    const ends = new Map<string, bigint[]>();
    for (const topic of topics) {
      ends.set(topic, await this.ends(topic));
      const partitions = ends.get(topic)!.length;
      readers.set(topic, new TopicReader({ pool, topic, partitions, start, deliver, limit, warn }));
    }
    const grew = (topic: string) => readers.get(topic)?.wake();
    const silence = this.wakeUp.listen(grew);
    const outlook = new Outlook({ pool, ends, grew, warn });
    try {
      await Promise.all([outlook, ...readers.values()].map((part) => part.run(stop)));
    } finally {
      silence();
    }
  }

  async ensure(topics: readonly Topic[]): Promise<void> {
    for (const topic of topics) {
      if (!(await this.has(topic.name))) await this.create(topic);
      const actual = (await this.ends(topic.name)).length;
      if (actual !== topic.partitions) throw new WrongPartitions(topic, actual);
    }
  }

  /** Ends its connections. */
  async close(): Promise<void> {
    await this.wakeUp.close();
    await this.pool.end();
  }

  private async has(topic: string): Promise<boolean> {
    const { rows } = await this.pool.query<{ present: boolean }>(`SELECT to_regclass($1) IS NOT NULL AS present`, [
      `${tableOf(topic)}_heads`,
    ]);
    return rows[0]!.present;
  }

  /** One process at a time: tables that appear at once collide in spite of IF NOT EXISTS. */
  private create(topic: Topic): Promise<void> {
    return this.withClient((client) =>
      inTransaction(client, async () => {
        await client.query(`SELECT pg_advisory_xact_lock(hashtext('zhitong.log'))`);
        for (const statement of createTopic(topic)) await client.query(statement);
      }),
    );
  }

  /** A connection on which something failed may still be inside a transaction: it is not given back. */
  private async withClient<R>(work: (client: pg.PoolClient) => Promise<R>): Promise<R> {
    const client = await this.pool.connect();
    let failure: Error | undefined;
    const broken = (error: Error) => void (failure = error);
    client.on('error', broken);
    try {
      return await work(client);
    } catch (error) {
      failure = error as Error;
      throw error;
    } finally {
      client.off('error', broken);
      client.release(failure);
    }
  }
}

async function inTransaction(client: pg.PoolClient, work: () => Promise<void>): Promise<void> {
  await client.query('BEGIN');
  await work();
  const { command } = await client.query('COMMIT');
  if (command !== 'COMMIT') throw new Error(`the transaction was not committed: ${command}`);
}
