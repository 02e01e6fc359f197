import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { encode } from '../log/wire.js';
import { shards } from '../store/save.js';
import { onBothLogs } from './both-logs.js';
import type { Memory, Task } from './memory-process.js';
import type { World } from './world.js';

/** MEMORY_EVENTS=1000000 for a million; each has about 500 bytes. */
const events = Number(process.env.MEMORY_EVENTS ?? 100_000);
/** MB: what batches under way, the clients' buffers and a heap that has yet to be collected may take. */
const allowed = 80;
/** MB of young and old objects. Whoever kept the texts of all that waits would not come to an end. */
const heap = { young: 16, old: 96 };

/** Each key has one fact, written by the database itself: this process holds none of them. */
async function fillOutbox({ dataSource, domain }: World): Promise<void> {
  const { name, partitions } = domain.counters;
  const fact = { id: 'fact-KEY', type: 'counted', topic: name, key: 'KEY', at: new Date('2026-03-02T01:00:00Z') };
  const body = encode(
    { ...fact, data: { request: '计数'.repeat(60) }, actor: 'tester', epoch: 1, seq: 1n, prev: '' },
    'counters',
    1,
  );
  // For readers a fact may lie in any partition, as long as its key stays there.
  await dataSource.query(
    `INSERT INTO events.outbox (shard, topic, part, key, body)
     SELECT (n % $3::int) % $4::int, $1, n % $3::int, 'k' || n, replace($2, 'KEY', 'k' || n)
     FROM generate_series(1, $5::int) n`,
    [name, body, partitions, shards, events],
  );
}

async function memoryOf(task: Task): Promise<Memory> {
  const here = import.meta.dirname;
  const child = fork(path.join(here, 'memory-process.ts'), [JSON.stringify(task)], {
    execArgv: [
      ...['--conditions=zhitong-source', '--import', path.join(here, 'run-typescript.mjs')],
      ...[`--max-semi-space-size=${heap.young}`, `--max-old-space-size=${heap.old}`],
    ],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit').then(([code, signal]) => {
    throw new Error(`${task.does} ended with ${String(signal ?? code)}`);
  });
  const [memory] = (await Promise.race([once(child, 'message'), ended])) as [Memory];
  await ended.catch(() => undefined);
  return memory;
}

onBothLogs('memory, while much waits', (worlds) => {
  it('stays flat: of the relay, and of a group that begins at 0', async () => {
    const world = await worlds.fresh();
    const { place } = world;
    await fillOutbox(world);
    const gained: Record<string, number> = {};
    for (const does of ['ship', 'consume'] as const) {
      const { before, highest } = await memoryOf({ place, does });
      gained[does] = highest - before;
    }
    const [row] = await world.dataSource.query<{ count: string }[]>(`SELECT count(*) FROM journal`);
    expect(Number(row!.count)).toBe(events);
    process.stderr.write(`${events} events, log in ${worlds.kind}: MB gained ${JSON.stringify(gained)}\n`);
    for (const megabytes of Object.values(gained)) expect(megabytes).toBeLessThan(allowed);
  }, 1_200_000);
});
