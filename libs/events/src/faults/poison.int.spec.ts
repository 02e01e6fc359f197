import { setTimeout as pause } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import type { Recorded } from '../recorded.js';
import type { Worlds } from './both-logs.js';
import { breaking, ignoring, takesAllFor } from './mutations.js';
import type { World, WorldOptions } from './world.js';

const { eventually } = await import('@zhitong/testing');
const { onFaultPoint } = await import('../fault-point.js');
const { audit } = await import('./audit.js');
const { onBothLogs, onPostgres } = await import('./both-logs.js');
const { consuming, settle, settled } = await import('./settle.js');
const { inject, linesOf, withhold } = await import('./tamper.js');

const by = { actor: 'clerk' };
/** Short where a handler hangs, yet enough for what does not, on a busy machine; elsewhere that is to be nobody's fault. */
const hangLimits = { event: 1_500, batch: 2_000 };

class CannotCount extends Error {
  override readonly name = 'CannotCount';
}

/** Ways in which a handler fails for the second request of key `a`, for as long as `ill`. */
const illnesses = {
  throws: () => {
    throw new CannotCount('too many');
  },
  'writes and throws': async (look: EntityManager) => {
    await look.query(`INSERT INTO journal (key, seq) VALUES ('stray', 1)`);
    throw new CannotCount('too many');
  },
  'fails in SQL': (look: EntityManager) => look.query(`SELECT 1 / 0`).then(() => undefined),
  'hides what failed in SQL': (look: EntityManager) =>
    look.query(`SELECT 1 / 0`).then(
      () => undefined,
      () => undefined,
    ),
  hangs: () => new Promise<void>(() => undefined),
} satisfies Record<string, (look: EntityManager) => Promise<void> | void>;

/** A mirror that is ill until it is cured. */
function patient(illness: keyof typeof illnesses) {
  const state = { ill: true, attempts: 0 };
  const mirror = ({ key, data }: Recorded<{ request: string }>, look: EntityManager) => {
    if (!state.ill || key !== 'a' || data.request !== '2') return undefined;
    state.attempts += 1;
    return illnesses[illness](look);
  };
  const options: WorldOptions = { mirror, ...(illness === 'hangs' ? { limits: hangLimits } : {}) };
  return { state, options };
}

/** Three facts each of `a` and of `b`, which share nothing but the group; the second of `a` cannot be handled. */
async function ill(worlds: Worlds, illness: keyof typeof illnesses) {
  const { state, options } = patient(illness);
  const world = await worlds.fresh(options);
  for (const key of ['a', 'b']) await world.countAll(key, ['1', '2', '3']);
  await settle(world);
  return { world, state, parked: await world.groups.mirror.parking.list() };
}

const mirrored = async ({ dataSource }: World, key: string) =>
  (await dataSource.query<{ of: number[] }[]>(`SELECT state->'of' AS of FROM mirrors WHERE id = $1`, [key]))[0]?.of ??
  [];

/** What remains to complain about, other than that the key stands still. */
const complaints = async (world: World) => (await audit(world)).filter((violation) => !/\ba\b/.test(violation));

/** Cures the handler while facts arrive, redrives, and asks whether all came to effect, in order. */
async function cured(worlds: Worlds): Promise<string[]> {
  const { world, state } = await ill(worlds, 'throws');
  await world.count('a', '4');
  await settle(world);
  state.ill = false;
  await consuming(world, async () => {
    const arrivals = world.countAll('a', ['5', '6', '7']);
    await world.groups.mirror.parking.redrive(world.domain.counters.name, 'a', by);
    await arrivals;
    await settled(world);
  });
  return audit(world);
}

/** Errors as a person reads them. */
const errors = {
  throws: 'CannotCount: too many',
  'writes and throws': 'CannotCount: too many',
  hangs: 'HandlerHangs: the handler did not finish within 1500 ms',
  'fails in SQL': 'QueryFailedError: division by zero',
  'hides what failed in SQL': 'TransactionAborted: the transaction was aborted by an earlier error: division by zero',
} satisfies Record<keyof typeof illnesses, string>;

const stopsItsKey = (worlds: Worlds, cases: readonly (keyof typeof illnesses)[]) =>
  it.each(cases)(
    'that %s stops its key, not the others; a person sees why',
    async (illness) => {
      const { world, parked } = await ill(worlds, illness);
      expect(parked).toMatchObject([{ key: 'a', seq: 2n, kind: 'poison', attempts: 1, error: errors[illness] }]);
      expect(parked[0]!.stack).toContain(errors[illness]);
      expect(parked[0]!.body).toContain('"request":"2"');
      expect(await mirrored(world, 'a')).toEqual([1]);
      expect(await mirrored(world, 'b')).toEqual([1, 2, 3]);
      // What it wrote before it failed is taken back.
      expect(await world.dataSource.query(`SELECT seq FROM journal WHERE key = 'stray'`)).toEqual([]);
      expect(await complaints(world)).toEqual([]);
    },
    30_000,
  );

onBothLogs('a handler', (worlds) => {
  stopsItsKey(worlds, ['throws', 'hangs']);

  it('that was mended catches up, in order with what arrives meanwhile', async () => {
    expect(await cured(worlds)).toEqual([]);
  }, 30_000);
});

onPostgres('a handler', (worlds) =>
  stopsItsKey(worlds, ['writes and throws', 'fails in SQL', 'hides what failed in SQL']),
);

onPostgres('a parked key', (worlds) => {
  it('stays parked when it fails again, and counts the attempts', async () => {
    for (const illness of ['fails in SQL', 'hangs'] as const) {
      const { world, parked } = await ill(worlds, illness);
      expect(await world.groups.mirror.parking.redrive(parked[0]!.topic, 'a', by)).toBe('parked');
      const again = await world.groups.mirror.parking.list();
      expect(again).toMatchObject([{ seq: 2n, kind: 'poison', attempts: 2, error: parked[0]!.error }]);
      expect(await mirrored(world, 'a')).toEqual([1]);
    }
  }, 30_000);

  it('goes on without a fact that a person gave up, with the reason on record', async () => {
    const { world, parked } = await ill(worlds, 'throws');
    await world.groups.mirror.parking.discard(parked[0]!, by, 'counted by hand');
    expect(await mirrored(world, 'a')).toEqual([1, 3]);
    await world.count('a', '4');
    await settle(world);
    expect(await mirrored(world, 'a')).toEqual([1, 3, 4]);
    const audited = await world.dataSource.query(`SELECT act, actor, seq, reason FROM events.parking_audit`);
    expect(audited).toEqual([{ act: 'discard', actor: 'clerk', seq: '2', reason: 'counted by hand' }]);
  });

  it('keeps who redrove it from the beginning on, also when the redrive is broken off', async () => {
    const { world, state } = await ill(worlds, 'throws');
    state.ill = false;
    onFaultPoint((point) => {
      if (point === 'mid-redrive') throw new Error('the process dies');
    });
    const { parking } = world.groups.mirror;
    const broken = parking.redrive(world.domain.counters.name, 'a', by).finally(() => onFaultPoint(undefined));
    await expect(broken).rejects.toThrow('the process dies');
    expect(await mirrored(world, 'a')).toEqual([1, 2]);
    expect(await parking.redrive(world.domain.counters.name, 'a', by)).toBe('drained');
    const audited = await world.dataSource.query(
      `SELECT act, actor, seq, outcome FROM events.parking_audit ORDER BY id`,
    );
    expect(audited).toEqual([
      { act: 'redrive', actor: 'clerk', seq: '2', outcome: null },
      { act: 'redrive', actor: 'clerk', seq: '3', outcome: 'drained' },
    ]);
  });

  it('shows a payload that does not fit its contract, and a text that is no event; the key of the text goes on', async () => {
    const world = await worlds.fresh();
    await world.countAll('a', ['1', '2', '3']);
    await world.ship();
    const [, second] = await linesOf(world, 'a');
    await world.countAll('b', ['1']);
    await inject(world, 'b', ['not JSON', second!.body]);
    await world.dataSource.query(`UPDATE events.outbox SET body = replace(body, '"request":"1"', '"request":1')`);
    await settle(world);
    expect(await world.groups.mirror.parking.list()).toMatchObject([
      { key: 'b', kind: 'poison', seq: 1n, error: expect.stringContaining('expected string') },
      { key: 'b', kind: 'foreign', body: 'not JSON', error: expect.stringContaining('the line is not JSON') },
    ]);
    expect(await mirrored(world, 'a')).toEqual([1, 2, 3]);
  });
});

onPostgres('a line that nobody could read', (worlds) => {
  it('takes its place in the queue of its key once the service can', async () => {
    const world = await worlds.fresh();
    await world.countAll('a', ['1', '2', '3']);
    const [second] = await withhold(world, 'a', [2]);
    await inject(world, 'a', [second!.replace('"specversion":"1.0"', '"specversion":"1.1"')]);
    await settle(world);
    const { parking } = world.groups.mirror;
    expect((await parking.list()).map(({ kind, seq }) => [kind, seq])).toEqual([
      ['gap', 3n],
      ['foreign', 0n],
    ]);
    expect(await parking.redrive(world.domain.counters.name, 'a', by)).toBe('parked');
    // As if a new version of the service read what the old one could not.
    await world.dataSource.query(`UPDATE events.parked SET body = replace(body, '"1.1"', '"1.0"')`);
    expect(await parking.redrive(world.domain.counters.name, 'a', by)).toBe('drained');
    expect(await mirrored(world, 'a')).toEqual([1, 2, 3]);
  });
});

/** What passes by itself, the third time, in the handler for key `a`. */
const passing = {
  'a deadlock': async (world: World) => {
    throw await world.dataSource.query(`DO $$ BEGIN RAISE SQLSTATE '40P01'; END $$`).then(
      () => undefined,
      (error: unknown) => error,
    );
  },
  'a connection that is cut': async (_: World, look: EntityManager) => {
    await look.query(`SELECT pg_terminate_backend(pg_backend_pid())`);
  },
} satisfies Record<string, (world: World, look: EntityManager) => Promise<void>>;

async function passes(worlds: Worlds, trouble: keyof typeof passing) {
  let troubled = 0;
  const world: World = await worlds.fresh({
    mirror: ({ key }, look) => (key === 'a' && (troubled += 1) <= 2 ? passing[trouble](world, look) : undefined),
  });
  for (const key of ['a', 'b']) await world.countAll(key, ['1', '2', '3']);
  await settle(world);
  return { violations: await audit(world), retried: world.retried.length };
}

onPostgres('what passes by itself', (worlds) => {
  it.each(Object.keys(passing) as (keyof typeof passing)[])('parks nothing: %s', async (trouble) => {
    expect(await passes(worlds, trouble)).toEqual({ violations: [], retried: 2 });
  });
});

onPostgres('the poison tests notice', (worlds) => {
  it('a consumer that tries poison again for ever: the others wait', async () => {
    const { options } = patient('throws');
    const world = await worlds.fresh(options);
    for (const key of ['a', 'b', 'c', 'd']) await world.countAll(key, ['1', '2', '3']);
    await world.ship();
    await breaking(takesAllFor('transient'), () =>
      consuming(world, async () => {
        await eventually(() => world.retried.length >= 3);
        expect(await world.groups.mirror.parking.list()).toEqual([]);
      }),
    );
    expect(await mirrored(world, 'a')).toEqual([]);
  });

  it('a consumer that sets no limit to a handler: nobody hears of one that hangs', async () => {
    let free: () => void = () => undefined;
    const hanging = new Promise<void>((resolve) => (free = resolve));
    const limits = { event: 600_000, batch: 600_000 };
    const world = await worlds.fresh({ limits, mirror: ({ data }) => (data.request === '2' ? hanging : undefined) });
    await world.countAll('a', ['1', '2', '3']);
    await world.ship();
    await consuming(world, async () => {
      await pause(2 * hangLimits.batch);
      expect(await world.groups.mirror.parking.list()).toEqual([]);
      free();
      await settled(world);
    });
  }, 30_000);

  it('a consumer that parks what passes by itself', async () => {
    const { violations } = await breaking(takesAllFor('poison'), () => passes(worlds, 'a deadlock'));
    expect(violations).not.toEqual([]);
  });

  it('a consumer that lets followers overtake', async () => {
    expect(await breaking(ignoring('queued'), () => cured(worlds))).not.toEqual([]);
  });
});
