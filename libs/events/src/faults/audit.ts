import { decode } from '../log/wire.js';
import type { World } from './world.js';

/**
 * What an operator would hold against the library, in sentences: facts that are lost, out of order or twice, effects
 * that are lost, out of order or twice, keys that stand still.
 */
export async function audit(world: World): Promise<string[]> {
  const { dataSource, domain } = world;
  const violations: string[] = [];
  const expectRun = (what: string, found: readonly number[], length: number) => {
    const wanted = Array.from({ length }, (_, n) => n + 1);
    if (String(found) !== String(wanted)) violations.push(`${what}: ${String(found)} instead of 1…${length}`);
  };

  const written = await logged(world, domain.counters.name);
  const counters = await dataSource.query<{ id: string; version: string; state: { requests: string[] } }[]>(
    `SELECT id, version, state FROM counters ORDER BY id`,
  );
  const mirrors = await dataSource.query<{ id: string; version: string; state: { of: number[] } }[]>(
    `SELECT id, version, state FROM mirrors`,
  );
  const mirrored = await logged(world, domain.mirrors.name);
  for (const { id, version, state } of counters) {
    const length = Number(version);
    if (state.requests.length !== length)
      violations.push(`${id}: version ${length}, but ${state.requests.length} counted`);
    if (new Set(state.requests).size !== state.requests.length) violations.push(`${id} counted a request twice`);
    expectRun(`facts of ${id} in the log`, written.get(id) ?? [], length);
    const mirror = mirrors.find((row) => row.id === id);
    expectRun(`effects on the mirror of ${id}`, mirror?.state.of ?? [], length);
    expectRun(`facts of the mirror of ${id} in the log`, mirrored.get(id) ?? [], Number(mirror?.version ?? 0));
    const journal = await dataSource.query<{ seq: string }[]>(`SELECT seq FROM journal WHERE key = $1 ORDER BY id`, [
      id,
    ]);
    expectRun(`journal of ${id}`, journal.map(({ seq }) => Number(seq)), length); // prettier-ignore
    const [row] = await dataSource.query<{ count: string }[]>(`SELECT count(*) FROM events.messages WHERE account = $1`, [id]); // prettier-ignore
    if (Number(row!.count) !== length) violations.push(`${row!.count} messages to ${id} instead of ${length}`);
  }
  const parked = await dataSource.query<{ kind: string; key: string; seq: string }[]>(`SELECT * FROM events.parked`);
  for (const { kind, key, seq } of parked) violations.push(`${key} ${seq} is parked: ${kind}`);
  return violations;
}

/** Numbers of the facts in the log, by key: each where it stands first. Repeats are allowed there. */
async function logged({ log }: World, topic: string): Promise<Map<string, number[]>> {
  const found = new Map<string, number[]>();
  const ends = await log.ends(topic);
  const begin = ends.map(() => 0n);
  for await (const { lines } of log.scan(topic, begin, ends))
    for (const { key, body } of lines) {
      const run = found.get(key) ?? [];
      found.set(key, run);
      const seq = Number(decode(body, topic).recorded.seq);
      if (!run.includes(seq)) run.push(seq);
    }
  return found;
}
