import fc from 'fast-check';
import { audit } from './audit.js';
import { onBothLogs, onPostgres } from './both-logs.js';
import { journalHandlers } from './counting-handlers.js';
import { consuming, settle, settled } from './settle.js';
import { inject, linesOf } from './tamper.js';
import type { World } from './world.js';
import { eventually } from '@zhitong/testing';

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
async function rebuild(world: World, meanwhile: () => Promise<void> = async () => undefined): Promise<void> {
  await world.dataSource.query(`CREATE SCHEMA shadow; CREATE TABLE shadow.journal (LIKE public.journal INCLUDING ALL)`);
  const shadow = world.group('journal@2', journalHandlers(world.domain, undefined, 'shadow'));
  const stop = new AbortController();
  const running = shadow.run(stop.signal);
  await meanwhile();
  await eventually(() => shadow.level());
  stop.abort();
  await running;
}

onBothLogs('a rebuild', (worlds) => {
  it('comes to the same tables while facts arrive, and lets nothing leave the house', async () => {
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
    const before = await outward(world);
    await world.dataSource.query(`DROP SCHEMA shadow CASCADE; DELETE FROM events.positions WHERE grp LIKE '%@2'`);
    await world.dataSource.query(`DELETE FROM events.seen WHERE grp LIKE '%@2'`);
    await rebuild(world);
    expect(await journal(world, 'shadow')).toEqual(await journal(world));
    expect(await outward(world)).toEqual(before);
  }, 40_000);
});

onPostgres('a rebuild', (worlds) => {
  it('leaves out what a person gave up', async () => {
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
    expect((await journal(world))[0]).toEqual({ key: 'a', seqs: ['1', '3'] });
    await rebuild(world);
    expect(await journal(world, 'shadow')).toEqual(await journal(world));
  });
});

onPostgres('a replay', (worlds) => {
  it('leads to the same, however the keys are shuffled among each other', async () => {
    const world = await worlds.fresh();
    for (const key of keys) await world.countAll(key, ['1', '2', '3', '4']);
    await settle(world);
    const lines = await Promise.all(keys.map((key) => linesOf(world, key)));
    const order = fc.shuffledSubarray(
      keys.flatMap((_, n) => lines[n]!.map(() => n)),
      { minLength: 12 },
    );
    for (const shuffle of fc.sample(order, { numRuns: 3, seed: 11 })) {
      const again = await worlds.fresh();
      const next = keys.map(() => 0);
      for (const n of shuffle) {
        const { key, body } = lines[n]![next[n]!]!;
        next[n]! += 1;
        await inject(again, key, [body]);
      }
      await settle(again);
      expect(await journal(again)).toEqual(await journal(world));
      expect(await mirrors(again)).toEqual(await mirrors(world));
    }
  }, 30_000);
});
