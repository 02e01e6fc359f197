import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import type { Worlds } from './both-logs.js';
import type { World, WorldOptions } from './world.js';
import { breaking, ignoring, type Mutation } from './mutations.js';

const { eventually } = await import('@zhitong/testing');
const { audit } = await import('./audit.js');
const { onBothLogs, onPostgres } = await import('./both-logs.js');
const { consuming, settle, settled } = await import('./settle.js');
const { inject, linesOf, withhold } = await import('./tamper.js');
const { defects } = await import('./defects.js');

const keys = ['a', 'b', 'c', 'd', 'e'];
const names = (count: number) => Array.from({ length: count }, (_, n) => String(n + 1));

/** 50 writers on 5 keys that linger before their commit, and a transaction elsewhere that outlives them all. */
async function manyWriters(worlds: Worlds, options: WorldOptions = {}): Promise<string[]> {
  const world = await worlds.fresh({ ...options, poolSize: 30 });
  const delays = fc.sample(fc.nat(15), { numRuns: 100, seed: 7 });
  const elsewhere = world.dataSource.createQueryRunner();
  await elsewhere.startTransaction('REPEATABLE READ');
  await elsewhere.query(`SELECT count(*) FROM counters`);
  await consuming(world, async () => {
    let written = false;
    const shipping = (async () => {
      while (!written) {
        await world.ship();
        await pause(1);
      }
    })();
    const writers = names(50).map(async (writer, n) => {
      for (const turn of [0, 1])
        await world.count(keys[n % 5]!, `${writer}/${turn}`, () => pause(delays[2 * n + turn]));
    });
    const outcomes = await Promise.allSettled(writers);
    written = true;
    await shipping;
    if (outcomes.some(({ status }) => status === 'rejected')) return;
    await elsewhere.rollbackTransaction();
    await settled(world);
  });
  await elsewhere.release();
  return audit(world);
}

/** A stalled writer repeats what it wrote long ago, once in disorder. */
async function repeats(worlds: Worlds): Promise<string[]> {
  const world = await worlds.fresh();
  await world.countAll('a', names(4));
  await settle(world);
  const bodies = (await linesOf(world, 'a')).map(({ body }) => body);
  await inject(world, 'a', [bodies[1]!, bodies[2]!]);
  await world.countAll('a', names(6));
  await world.ship();
  await inject(world, 'a', [...bodies].reverse());
  await settle(world);
  return audit(world);
}

/** Facts 2 and 3 of `a` do not come before 4 and 5. */
async function comesLate(worlds: Worlds) {
  const world = await worlds.fresh();
  await world.countAll('a', names(5));
  await world.countAll('b', names(3));
  const late = await withhold(world, 'a', [2, 3]);
  await settle(world);
  const parked = await world.groups.mirror.parking.list();
  const others = (await audit(world)).filter((violation) => /\bb\b/.test(violation));
  await inject(world, 'a', late);
  await settle(world);
  // In the log they stand in this disorder: there only the effects count.
  const after = (await audit(world)).filter((violation) => !violation.startsWith('facts of a in the log'));
  return { parked, others, after };
}

/** A second producer of the same key, e.g. one restored without its last facts, goes on in its own way. */
async function forks(worlds: Worlds): Promise<{ world: World; kinds: string[] }> {
  const world = await worlds.fresh();
  await world.countAll('a', names(2));
  await settle(world);
  await world.count('a', 'lost');
  const [row] = await world.dataSource.query<{ body: string }[]>(`SELECT body FROM events.outbox`);
  await withhold(world, 'a', [3]);
  await inject(world, 'a', [row!.body.replace(/"prev":"sha256:[0-9a-f]+"/, `"prev":"sha256:${'0'.repeat(64)}"`)]);
  await settle(world);
  return { world, kinds: (await world.groups.mirror.parking.list()).map(({ kind }) => kind) };
}

onBothLogs('the order of a key', (worlds) => {
  it('holds from commit to effect, whoever writes at the same time', async () => {
    expect(await manyWriters(worlds)).toEqual([]);
  }, 60_000);

  it('holds against repeated and stale runs: they change nothing', async () => {
    expect(await repeats(worlds)).toEqual([]);
  }, 60_000);

  it('parks a key at a missing fact, names the gap, and goes on by itself when the fact comes', async () => {
    const { parked, others, after } = await comesLate(worlds);
    expect(parked).toMatchObject([
      {
        key: 'a',
        seq: 4n,
        kind: 'gap',
        error: expect.stringContaining('fact 4 of epoch 1 came after fact 1 of epoch 1'),
      },
    ]);
    expect(others).toEqual([]);
    expect(after).toEqual([]);
  }, 60_000);
});

onPostgres('the order of a key', (worlds) => {
  it('is not continued by a fact whose predecessor is another one', async () => {
    const { kinds } = await forks(worlds);
    expect(kinds).toEqual(['fork']);
  });

  it('goes on after a person gave up the fork', async () => {
    const { world } = await forks(worlds);
    const { parking } = world.groups.mirror;
    await parking.discard((await parking.list())[0]!, { actor: 'clerk' }, 'from the old database');
    await eventually(async () => (await parking.list()).length === 0);
  });
});

onPostgres('the order tests notice', (worlds) => {
  it.each<[string, () => Promise<unknown>, Mutation, WorldOptions?]>([
    ['a consumer without memory', () => repeats(worlds), ignoring('duplicate')],
    ['a consumer that passes over gaps', async () => (await comesLate(worlds)).after, ignoring('gap')],
  ])(
    '%s',
    async (_, scenario, mutation) => {
      expect(await breaking(mutation, scenario)).not.toEqual([]);
    },
    60_000,
  );

  it('a consumer that does not look at the chain', async () => {
    const { kinds } = await breaking(ignoring('fork'), () => forks(worlds));
    expect(kinds).not.toEqual(['fork']);
  });

  it('writers that do not lock their aggregate', async () => {
    expect(await manyWriters(worlds, defects['the row of an aggregate is not locked'])).not.toEqual([]);
  }, 60_000);
});
