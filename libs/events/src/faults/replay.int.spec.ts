import fc from 'fast-check';
import type { Worlds } from './both-logs.js';
import type { Inside } from './counting-handlers.js';
import type { World, WorldOptions } from './world.js';
import { breaking, forgettingDiscarded } from './mutations.js';

const { eventually } = await import('@zhitong/testing');
const { audit } = await import('./audit.js');
const { onBothLogs, onPostgres } = await import('./both-logs.js');
const { journalHandlers } = await import('./counting-handlers.js');
const { consuming, settle, settled } = await import('./settle.js');
const { inject, linesOf } = await import('./tamper.js');

const keys = ['a', 'b', 'c'];
const by = { actor: 'clerk' };

const journal = ({ dataSource }: World, schema = 'public') =>
  dataSource.query<{ key: string; seqs: string[] }[]>(
    `SELECT key, array_agg(seq ORDER BY id) AS seqs FROM ${schema}.journal GROUP BY key ORDER BY key`,
  );
const mirrors = ({ dataSource }: World) =>
  dataSource.query<unknown[]>(`SELECT id, version, state FROM mirrors ORDER BY id`);
/** What would leave the house. */
const outward = ({ dataSource }: World) =>
  dataSource.query<unknown[]>(
    `SELECT (SELECT count(*) FROM events.messages) AS messages, (SELECT last_value FROM events.outbox_id_seq) AS outbox`,
  );

/** Fills a second generation of the journal from the beginning of the log. */
async function rebuild(
  world: World,
  meanwhile: () => Promise<void> = async () => undefined,
  inside?: Inside,
): Promise<void> {
  await world.dataSource.query(`CREATE SCHEMA shadow; CREATE TABLE shadow.journal (LIKE public.journal INCLUDING ALL)`);
  const shadow = world.group('journal@2', journalHandlers(world.domain, inside, 'shadow'));
  const stop = new AbortController();
  const running = shadow.run(stop.signal);
  await meanwhile();
  await eventually(() => shadow.level());
  stop.abort();
  await running;
}

/** What a rebuild of a world at rest leaves, and what it lets out of the house. */
async function rebuilt(worlds: Worlds, inside?: Inside) {
  const world = await worlds.fresh();
  for (const key of keys) await world.countAll(key, ['1', '2', '3']);
  await settle(world);
  const before = await outward(world);
  await rebuild(world, undefined, inside);
  return { before, after: await outward(world), journal: await journal(world), shadow: await journal(world, 'shadow') };
}

/** A fact that cannot be shown is given up, and the projection is rebuilt. */
async function rebuiltWithout(worlds: Worlds) {
  const world = await worlds.fresh({
    journal: ({ key, seq }) => {
      if (key === 'a' && seq === 2n) throw new Error('cannot be shown');
    },
  });
  for (const key of keys) await world.countAll(key, ['1', '2', '3']);
  await settle(world);
  const { parking } = world.groups.journal;
  await parking.discard((await parking.list())[0]!, by, 'was never meant');
  await settle(world);
  await rebuild(world);
  return { journal: await journal(world), shadow: await journal(world, 'shadow') };
}

/** The tables of a world, and of others that got the same facts, their keys shuffled among each other. */
async function shuffled(worlds: Worlds, options: WorldOptions = {}) {
  const world = await worlds.fresh(options);
  for (const key of keys) await world.countAll(key, ['1', '2', '3', '4']);
  await settle(world);
  const tables = async (of: World) => ({ journal: await journal(of), mirrors: await mirrors(of) });
  const lines = await Promise.all(keys.map((key) => linesOf(world, key)));
  const order = fc.shuffledSubarray(
    keys.flatMap((_, n) => lines[n]!.map(() => n)),
    { minLength: 12 },
  );
  const others: Awaited<ReturnType<typeof tables>>[] = [];
  for (const shuffle of fc.sample(order, { numRuns: 3, seed: 11 })) {
    const again = await worlds.fresh(options);
    const next = keys.map(() => 0);
    for (const n of shuffle) {
      const { key, body } = lines[n]![next[n]!]!;
      next[n]! += 1;
      await inject(again, key, [body]);
    }
    await settle(again);
    others.push(await tables(again));
  }
  return { first: await tables(world), others };
}

onBothLogs('a rebuild', (worlds) => {
  it('comes to the same tables while facts arrive', async () => {
    const world = await worlds.fresh();
    for (const key of keys) await world.countAll(key, ['1', '2', '3']);
    await settle(world);
    await consuming(world, () =>
      rebuild(world, async () => {
        for (const key of keys) await world.countAll(key, ['4', '5']);
        await settled(world);
      }),
    );
    expect(await journal(world, 'shadow')).toEqual(await journal(world));
    expect(await audit(world)).toEqual([]);
  }, 40_000);

  it('lets nothing leave the house', async () => {
    const { before, after, journal, shadow } = await rebuilt(worlds);
    expect(shadow).toEqual(journal);
    expect(after).toEqual(before);
  }, 40_000);
});

onPostgres('a rebuild', (worlds) => {
  it('leaves out what a person gave up', async () => {
    const { journal, shadow } = await rebuiltWithout(worlds);
    expect(journal[0]).toEqual({ key: 'a', seqs: ['1', '3'] });
    expect(shadow).toEqual(journal);
  });
});

onPostgres('a replay', (worlds) => {
  it('leads to the same, however the keys are shuffled among each other', async () => {
    const { first, others } = await shuffled(worlds);
    for (const other of others) expect(other).toEqual(first);
  }, 30_000);
});

onPostgres('the tests of rebuilds notice', (worlds) => {
  it('a projection that tells somebody', async () => {
    const telling: Inside = ({ id, key }, look) =>
      look.query(
        `INSERT INTO events.messages (cause, account, kind, params, at) VALUES ($1, $2, 'shown', '{}', now())`,
        [id, key],
      );
    const { before, after } = await rebuilt(worlds, telling);
    expect(after).not.toEqual(before);
  });

  it('a rebuild that does not know what was given up', async () => {
    const { journal, shadow } = await breaking(forgettingDiscarded, () => rebuiltWithout(worlds));
    expect(shadow).not.toEqual(journal);
  });

  it('a projection of one key that looks at others', async () => {
    const looking: Inside = ({ key }, look) =>
      look.query(`INSERT INTO journal (key, seq) SELECT $1, count(*) FROM journal WHERE key <> $1`, [key]);
    const { first, others } = await shuffled(worlds, { journal: looking });
    expect(others).not.toEqual(others.map(() => first));
  }, 30_000);
});
