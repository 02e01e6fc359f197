import { createReadStream, createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { topics } from '@zhitong/contracts';
import { decode, NotAnEvent, type EventLog } from '@zhitong/events';
import { withClient } from '@zhitong/persistence';
import { services } from '../services.js';
import { serviceNames } from '../environment.js';

/** A line of the log: topic, partition, key, text. */
type Saved = readonly [string, number, string, string];

/** Lines sent at once. */
const chunk = 500;

/** Writes a log into a file, each partition in its order. @returns the number of lines */
export async function saveLog(log: EventLog, file: string): Promise<number> {
  const stream = createWriteStream(file, { mode: 0o600 });
  let count = 0;
  for (const { name } of topics) {
    const ends = await log.ends(name);
    const start = ends.map(() => 0n);
    for await (const { partition, lines } of log.scan(name, start, ends))
      for (const { key, body } of lines) {
        count += 1;
        if (!stream.write(`${JSON.stringify([name, partition, key, body] satisfies Saved)}\n`))
          await once(stream, 'drain');
      }
  }
  stream.end();
  await finished(stream);
  return count;
}

/**
 * Fills an empty log from a file, as far as the restored databases know: the file was written after they were copied, and
 * holds the first facts of what came later. Left out they leave every position as it is, for they stand behind all that a
 * group has read; what one has read stays, known or not.
 * @param urlOf each service's database
 * @returns lines written, and left out
 */
export async function fillLog(
  log: EventLog,
  file: string,
  urlOf: (service: string) => string,
): Promise<{ written: number; left: number }> {
  await log.ensure(topics);
  for (const { name } of topics)
    if ((await log.ends(name)).some((end) => end > 0n))
      throw new Error(
        `${name} 不是空的：请换 KAFKA_PREFIX 或删除主题 · is not empty: give another KAFKA_PREFIX, or delete the topics`,
      );
  const outcome = { written: 0, left: 0 };
  const read = await readPositions(urlOf);
  const lines = new Map<string, bigint>();
  /** Whether some group stands behind the next line of its partition. */
  const wasRead = ([topic, partition]: Saved) => {
    const slot = `${topic} ${partition}`;
    const offset = lines.get(slot) ?? 0n;
    lines.set(slot, offset + 1n);
    return offset < (read.get(slot) ?? 0n);
  };
  let waiting: Saved[] = [];
  const send = async () => {
    const stays = new Set(waiting.filter(wasRead));
    const known = await knownLines(waiting, stays, urlOf);
    outcome.written += known.length;
    outcome.left += waiting.length - known.length;
    waiting = [];
    await log.append(
      known.map(([topic, partition, key, body]) => ({ slot: { topic, partition }, lines: [{ key, body }] })),
    );
  };
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    waiting.push(JSON.parse(text) as Saved);
    if (waiting.length >= chunk) await send();
  }
  await send();
  return outcome;
}

/** Those whose aggregate has come as far; what is no event stays, its readers have parked it. */
async function knownLines(
  lines: readonly Saved[],
  stays: ReadonlySet<Saved>,
  urlOf: (service: string) => string,
): Promise<Saved[]> {
  const versions = new Map<string, bigint>();
  for (const service of serviceNames)
    for (const { topic, table } of services[service].aggregates ?? []) {
      const keys = lines.filter(([name]) => name === topic.name).map(([, , key]) => key);
      if (keys.length === 0) continue;
      const rows = await withClient(urlOf(service), (client) =>
        client.query<{ id: string; version: string }>(`SELECT id, version FROM ${table} WHERE id = ANY ($1)`, [keys]),
      );
      for (const { id, version } of rows.rows) versions.set(`${topic.name} ${id}`, BigInt(version));
    }
  return lines.filter((line) => {
    if (stays.has(line)) return true;
    const [topic, , key, body] = line;
    const seq = seqOf(body, topic);
    return seq === undefined || seq <= (versions.get(`${topic} ${key}`) ?? 0n);
  });
}

/** How far groups have read each partition, at most. */
async function readPositions(urlOf: (service: string) => string): Promise<Map<string, bigint>> {
  const read = new Map<string, bigint>();
  for (const service of serviceNames) {
    const { rows } = await withClient(urlOf(service), (client) =>
      client.query<{ topic: string; part: number; next: string }>(
        'SELECT topic, part, max(next) AS next FROM events.positions GROUP BY topic, part',
      ),
    );
    for (const { topic, part, next } of rows) {
      const slot = `${topic} ${part}`;
      if (BigInt(next) > (read.get(slot) ?? 0n)) read.set(slot, BigInt(next));
    }
  }
  return read;
}

function seqOf(body: string, topic: string): bigint | undefined {
  try {
    return decode(body, topic).recorded.seq;
  } catch (error) {
    if (error instanceof NotAnEvent) return undefined;
    throw error;
  }
}
