import type { EventLog } from '../log/event-log.js';
import type { Worlds } from './both-logs.js';
import type { World } from './world.js';
import { breaking, ignoring } from './mutations.js';

const { assertNotBehindLog } = await import('../work/log-ahead.js');
const { onBothLogs, onPostgres } = await import('./both-logs.js');
const { settle } = await import('./settle.js');

const start = ({ dataSource, domain, ...world }: World, log = world.log) =>
  assertNotBehindLog({ dataSource, log, aggregates: [domain.counter, domain.mirror] });

/** Three facts of `a`, one of `b`, all of them seen; then `a` is as it was after its first. */
async function restored(worlds: Worlds): Promise<World> {
  const world = await worlds.fresh();
  await world.countAll('a', ['1']);
  const [backup] = await world.dataSource.query<object[]>(`SELECT version, head, state FROM counters`);
  await world.countAll('a', ['2', '3']);
  await world.countAll('b', ['1']);
  await settle(world);
  await start(world);
  await restore(world, backup);
  return world;
}

/** The restored producer goes on in a new epoch. */
async function renewed(worlds: Worlds, { place }: World): Promise<World> {
  const world = await worlds.open(place, { epoch: 2 });
  await world.countAll('a', ['another']);
  await world.countAll('b', ['2']);
  await settle(world);
  return world;
}

/** The producer's tables as they were after the first fact of `a`; its readers, and the log, are further. */
async function restore({ dataSource }: World, backup: unknown): Promise<void> {
  await dataSource.query(
    `UPDATE counters SET version = b.version, head = b.head, state = b.state
    FROM jsonb_to_record($1) AS b(version bigint, head text, state jsonb) WHERE id = 'a'`,
    [JSON.stringify(backup)],
  );
}

onBothLogs('a producer that was restored to an older state than the log', (worlds) => {
  it('does not start, until a person renews its epoch; its readers then park what continues another past', async () => {
    const world = await restored(worlds);
    await expect(start(world)).rejects.toThrow(
      `the log holds fact 3 of a in ${world.domain.counters.name}, but the database knows 1: it was restored to an older state`,
    );
    await world.dataSource.query(`UPDATE events.producer SET epoch = epoch + 1`);
    await expect(start(world)).rejects.toThrow('the log holds fact 3 of a');
    await world.dataSource.query(`UPDATE events.producer SET since = epoch`);
    await start(world);

    const next = await renewed(worlds, world);
    expect(await next.groups.mirror.parking.list()).toMatchObject([
      {
        key: 'a',
        kind: 'fork',
        error: expect.stringContaining('fact 2 of epoch 2 does not continue fact 3 of epoch 1'),
      },
    ]);
    const [b] = await next.dataSource.query<{ of: number[] }[]>(`SELECT state->'of' AS of FROM mirrors WHERE id = 'b'`);
    expect(b!.of).toEqual([1, 2]);
  }, 30_000);
});

onPostgres('the tests of a restore notice', (worlds) => {
  it('a start that does not look at the log', async () => {
    const world = await restored(worlds);
    const blind = Object.create(world.log, { ends: { value: () => Promise.resolve([0n, 0n, 0n]) } }) as EventLog;
    await start(world, blind);
  });

  it('readers that go on with another past', async () => {
    const next = await breaking(ignoring('fork'), async () => renewed(worlds, await restored(worlds)));
    expect(await next.groups.mirror.parking.list()).toEqual([]);
  });
});
