import { fixedClock } from '@zhitong/testing';
import type { FaultPoint } from '../fault-point.js';
import { onPostgres, type Worlds } from './both-logs.js';
import { defects } from './defects.js';
import { kill } from './strike.js';
import type { World, WorldOptions } from './world.js';

const start = '2026-03-02T01:00:00Z';
const inMinutes = (minutes: number) => new Date(Date.parse(start) + minutes * 60_000).toISOString();
const by = { actor: 'tester' };

const set = ({ unitOfWork, aggregates, alarms: { alarm, AlarmSet } }: World, key: string, due: string) =>
  unitOfWork.run((tx) => aggregates.change(tx, alarm, key, 'any', () => [AlarmSet({ due })], by));

/** How often each alarm rang. */
const rung = async ({ dataSource }: World) =>
  Object.fromEntries(
    (
      await dataSource.query<{ id: string; rung: number }[]>(
        `SELECT id, (state->'rung')::int AS rung FROM alarms ORDER BY id`,
      )
    ).map(({ id, rung }) => [id, rung]),
  );

const runAll = async ({ timers }: World) => {
  while ((await timers.pass()) > 0);
};

/** Two processes run 20 deadlines that are due at the same moment. */
async function race(worlds: Worlds, options: WorldOptions = {}) {
  const clock = fixedClock(start);
  const one = await worlds.fresh({ ...options, clock });
  const other = await worlds.open(one.place, { ...options, clock });
  for (let n = 10; n < 30; n += 1) await set(one, `alarm-${n}`, inMinutes(5));
  clock.advance({ minutes: 5 });
  await Promise.all([one, other].map((world) => world.timers.pass()));
  return Object.values(await rung(one));
}

onPostgres('a deadline', (worlds) => {
  it('runs once, also when two processes see it at the same time', async () => {
    expect(await race(worlds)).toEqual(Array.from({ length: 20 }, () => 1));
  });

  it('runs once, whichever way the clock is set', async () => {
    const clock = fixedClock(start);
    const world = await worlds.fresh({ clock });
    await set(world, 'a', inMinutes(30));
    for (const [hours, times] of [
      [-1, 0],
      [1, 0],
      [1, 1],
      [-1, 1],
      [-1, 1],
      [3, 1],
    ] as const) {
      clock.advance({ hours });
      await runAll(world);
      expect(await rung(world)).toEqual({ a: times });
    }
  });

  it('that was moved runs at its new time only', async () => {
    const clock = fixedClock(start);
    const world = await worlds.fresh({ clock });
    await set(world, 'a', inMinutes(5));
    await set(world, 'a', inMinutes(50));
    clock.advance({ minutes: 10 });
    await runAll(world);
    expect(await rung(world)).toEqual({ a: 0 });
    clock.advance({ minutes: 40 });
    await runAll(world);
    expect(await rung(world)).toEqual({ a: 1 });
  });

  it('whose handler fails, or hangs, is set aside with the reason, the others go on', async () => {
    const clock = fixedClock(start);
    const ring = (key: string) => {
      if (key === 'a') throw new Error('nobody to wake');
      return key === 'b' ? new Promise<void>(() => undefined) : undefined;
    };
    const world = await worlds.fresh({ clock, ring, limits: { event: 200, batch: 200 } });
    for (const key of ['a', 'b', 'c']) await set(world, key, inMinutes(5));
    clock.advance({ minutes: 5 });
    await runAll(world);
    expect(await rung(world)).toEqual({ a: 0, b: 0, c: 1 });
    const left = await world.dataSource.query(
      `SELECT key, parked, attempts, error, rule FROM events.timers ORDER BY key`,
    );
    expect(left).toMatchObject([
      { key: 'a', parked: true, attempts: 1, error: expect.stringContaining('nobody to wake'), rule: 'alarm@1' },
      // Once might have been the machine.
      { key: 'b', parked: true, attempts: 2, error: expect.stringContaining('did not finish within 200 ms') },
    ]);
  });

  it('whose row somebody holds too long is not set aside, keeps no other from running, and runs later', async () => {
    const clock = fixedClock(start);
    let held = true;
    const ring = (key: string) => {
      if (key === 'a' && held) throw Object.assign(new Error('lock timeout'), { code: '55P03' });
    };
    const world = await worlds.fresh({ clock, ring });
    // The held one comes first: whatever fails with it would keep the other waiting.
    await set(world, 'a', inMinutes(4));
    await set(world, 'b', inMinutes(5));
    clock.advance({ minutes: 5 });
    await expect(world.timers.pass()).rejects.toThrow('lock timeout');
    expect(await rung(world)).toEqual({ a: 0, b: 1 });
    held = false;
    await runAll(world);
    expect(await rung(world)).toEqual({ a: 1, b: 1 });
  });

  it.each<[string, FaultPoint]>([
    ['before its commit', 'after-outbox'],
    ['after its commit', 'after-commit'],
  ])(
    'runs once when the process is killed %s',
    async (_, point) => {
      const world = await worlds.fresh();
      await set(world, 'a', '2020-01-01T00:00:00.000Z');
      await kill({ place: world.place, role: 'ring', point, nth: 1 });
      await runAll(world);
      expect(await rung(world)).toEqual({ a: 1 });
    },
    30_000,
  );
});

onPostgres('the timer tests notice', (worlds) => {
  const outliving = defects['a timer outlives its deadline'];

  it('a process that acts though another one deleted the timer', async () => {
    expect(Math.max(...(await race(worlds, defects['a timer is not deleted by who acts'])))).toBeGreaterThan(1);
  });

  it('a deadline that runs again when the clock is set', async () => {
    const clock = fixedClock(start);
    const world = await worlds.fresh({ ...outliving, clock });
    await set(world, 'a', inMinutes(30));
    for (const hours of [1, -1, 1]) {
      clock.advance({ hours });
      await world.timers.pass();
    }
    expect((await rung(world)).a).toBeGreaterThan(1);
  });

  it('a deadline that runs again after its process was killed', async () => {
    const world = await worlds.fresh();
    await set(world, 'a', '2020-01-01T00:00:00.000Z');
    const fate = { place: world.place, role: 'ring', point: 'after-commit', nth: 1 } as const;
    await kill({ ...fate, defect: 'a timer outlives its deadline' });
    await runAll(world);
    expect(await rung(world)).toEqual({ a: 2 });
  });
});
