import { assertNotBehindLog } from '../work/log-ahead.js';
import { onBothLogs } from './both-logs.js';
import { settle } from './settle.js';
import type { World } from './world.js';

const start = ({ dataSource, log, domain }: World) =>
  assertNotBehindLog({ dataSource, log, aggregates: [domain.counter, domain.mirror] });

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
    const world = await worlds.fresh();
    await world.countAll('a', ['1']);
    const [backup] = await world.dataSource.query<object[]>(`SELECT version, head, state FROM counters`);
    await world.countAll('a', ['2', '3']);
    await world.countAll('b', ['1']);
    await settle(world);
    await start(world);

    await restore(world, backup);
    await expect(start(world)).rejects.toThrow(
      `the log holds fact 3 of a in ${world.domain.counters.name}, but the database knows 1: it was restored to an older state`,
    );
    await world.dataSource.query(`UPDATE events.producer SET epoch = epoch + 1`);
    await expect(start(world)).rejects.toThrow('the log holds fact 3 of a');
    await world.dataSource.query(`UPDATE events.producer SET since = epoch`);
    await start(world);

    const renewed = await worlds.open(world.place, { epoch: 2 });
    await renewed.countAll('a', ['another']);
    await renewed.countAll('b', ['2']);
    await settle(renewed);
    expect(await renewed.groups.mirror.parking.list()).toMatchObject([
      {
        key: 'a',
        kind: 'fork',
        error: expect.stringContaining('fact 2 of epoch 2 does not continue fact 3 of epoch 1'),
      },
    ]);
    const [b] = await renewed.dataSource.query<{ of: number[] }[]>(
      `SELECT state->'of' AS of FROM mirrors WHERE id = 'b'`,
    );
    expect(b!.of).toEqual([1, 2]);
  }, 30_000);
});
