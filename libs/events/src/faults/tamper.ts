import { decode } from '../log/wire.js';
import type { StoredLine } from '../log/event-log.js';
import { partitionOf } from '../log/partition.js';
import type { World } from './world.js';

/** The counter's lines in the log under a key, in order. */
export async function linesOf(world: World, key: string): Promise<StoredLine[]> {
  const { name } = world.domain.counters;
  const ends = await world.log.ends(name);
  const found: StoredLine[] = [];
  const begin = ends.map(() => 0n);
  for await (const { lines } of world.log.scan(name, begin, ends))
    found.push(...lines.filter((line) => line.key === key));
  return found;
}

/** Writes lines into the counter's topic past all rules, as a stalled or broken writer would. */
export async function inject(world: World, key: string, bodies: readonly string[]): Promise<void> {
  const { name, partitions } = world.domain.counters;
  const slot = { topic: name, partition: partitionOf(key, partitions) };
  await world.log.append([{ slot, lines: bodies.map((body) => ({ key, body })) }]);
}

/** Takes facts out of the outbox, so that they never come, or come when a test says so. */
export async function withhold(world: World, key: string, seqs: readonly number[]): Promise<string[]> {
  const { name } = world.domain.counters;
  const rows = await world.dataSource.query<{ id: string; body: string }[]>(
    `SELECT id, body FROM events.outbox WHERE topic = $1 AND key = $2 ORDER BY id`,
    [name, key],
  );
  const taken = rows.filter(({ body }) => seqs.includes(Number(decode(body, name).recorded.seq)));
  await world.dataSource.query(`DELETE FROM events.outbox WHERE id = ANY($1)`, [taken.map(({ id }) => id)]);
  return taken.map(({ body }) => body);
}
