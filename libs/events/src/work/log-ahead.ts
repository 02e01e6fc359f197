import type { DataSource } from 'typeorm';
import type { AggregateDefinition } from '../aggregate.js';
import type { EventLog } from '../log/event-log.js';
import { decode, NotAnEvent } from '../log/wire.js';

/** How many of the last lines of each partition are looked at: what a restore loses is the end. */
const tail = 500n;

/** The log holds facts that the producer's database does not know: it was restored to an older state. */
export class LogIsAhead extends Error {
  override readonly name = 'LogIsAhead';
  constructor(topic: string, key: string, seq: bigint, version: bigint) {
    super(
      `the log holds fact ${seq} of ${key} in ${topic}, but the database knows ${version}: it was restored to an older state. ` +
        `Restore a newer one, or let it go on by UPDATE events.producer SET epoch = epoch + 1, since = epoch + 1: what readers know beyond it will then be parked for a person`,
    );
  }
}

/** The producer, and the log that it writes. */
export interface ProducerStart {
  dataSource: DataSource;
  log: EventLog;
  aggregates: readonly AggregateDefinition<any, any, any>[];
}

/** Before a producer starts. @throws LogIsAhead: going on would give a number a second time to another fact */
export async function assertNotBehindLog({ dataSource, log, aggregates }: ProducerStart): Promise<void> {
  const [producer] = await dataSource.query<{ since: number }[]>(`SELECT since FROM events.producer`);
  for (const topic of new Set(aggregates.map(topicOf))) {
    const last = await lastFacts(log, topic, producer!.since);
    const tables = aggregates.filter((aggregate) => topicOf(aggregate) === topic).map(({ table }) => table);
    const versions = await versionsOf(dataSource, tables, [...last.keys()]);
    for (const [key, seq] of last) {
      const version = versions.get(key) ?? 0n;
      if (seq > version) throw new LogIsAhead(topic, key, seq, version);
    }
  }
}

const topicOf = ({ topic }: AggregateDefinition<any, any, any>) => topic.name as string;

/** The highest number of each key at the end of a topic; what is older a person has accepted to be beyond. */
async function lastFacts(log: EventLog, topic: string, since: number): Promise<Map<string, bigint>> {
  const ends = await log.ends(topic);
  const last = new Map<string, bigint>();
  for await (const { lines } of log.scan(
    topic,
    ends.map((end) => (end > tail ? end - tail : 0n)),
    ends,
  ))
    // prettier-ignore
    for (const { body } of lines) {
      const recorded = readable(body, topic);
      if (recorded && recorded.epoch >= since && recorded.seq > (last.get(recorded.key) ?? 0n)) last.set(recorded.key, recorded.seq);
    }
  return last;
}

function readable(body: string, topic: string) {
  try {
    return decode(body, topic).recorded;
  } catch (error) {
    if (error instanceof NotAnEvent) return undefined;
    throw error;
  }
}

async function versionsOf(dataSource: DataSource, tables: readonly string[], keys: readonly string[]) {
  const versions = new Map<string, bigint>();
  for (const table of tables) {
    const rows = await dataSource.query<{ id: string; version: string }[]>(
      `SELECT id, version FROM ${table} WHERE id = ANY($1)`,
      [keys],
    );
    for (const { id, version } of rows) versions.set(id, BigInt(version));
  }
  return versions;
}
