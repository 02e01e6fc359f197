import type { DataSource } from 'typeorm';
import type { Batch } from '../log/event-log.js';
import type { Tx } from '../store/transaction.js';
import type { Worlds } from './both-logs.js';
import type { WorldOptions } from './world.js';
import { breaking, takesAllFor, waitingForAll } from './mutations.js';

const { partitionOf } = await import('../log/partition.js');
const { UnitOfWork } = await import('../store/unit-of-work.js');
const { audit } = await import('./audit.js');
const { onPostgres } = await import('./both-logs.js');
const { byHand, door } = await import('./by-hand.js');
const { defects } = await import('./defects.js');
const { settle } = await import('./settle.js');

/** A key for each of the three partitions. */
const keys = [0, 1, 2].map((partition) => {
  for (let n = 0; ; n += 1) if (partitionOf(`k${n}`, 3) === partition) return `k${n}`;
});

/** Counts transactions. */
class Tallied extends UnitOfWork {
  runs = 0;

  override run<R>(work: (tx: Tx) => Promise<R>): Promise<R> {
    this.runs += 1;
    return super.run(work);
  }
}

/** A batch of each partition; the first is in its handler until the door opens, the others have come meanwhile. */
async function three(worlds: Worlds, options: WorldOptions = {}) {
  const [begun, gate] = [door(), door()];
  const inside: WorldOptions['mirror'] = async (event, look) => {
    await options.mirror?.(event, look);
    if (event.key !== keys[0]) return;
    begun.open();
    await gate.opened;
  };
  const world = await worlds.fresh({ ...options, mirror: inside });
  for (const key of keys) await world.countAll(key, ['1', '2']);
  await world.ship();
  const ends = await world.log.ends(world.domain.counters.name);
  const batches: Batch[] = [];
  for await (const batch of world.log.scan(world.domain.counters.name, [], ends)) batches.push(batch);
  const deliver = await byHand(world);
  const answers = batches.map((batch) => deliver(batch));
  await begun.opened;
  return {
    world,
    batches,
    answers: Promise.allSettled(answers),
    open: gate.open,
    answerOf: (n: number) => answers[n]!,
  };
}

const reached = (batches: readonly Batch[]) => batches.map(({ next }) => ({ status: 'fulfilled', value: next }));

/** How many transactions three batches took. */
async function tallied(worlds: Worlds) {
  let tally: Tallied | undefined;
  const unitOfWork = (dataSource: DataSource) => (tally = new Tallied(dataSource));
  const { world, batches, answers, open } = await three(worlds, { unitOfWork });
  const before = tally!.runs;
  open();
  const all = await answers;
  const runs = tally!.runs - before;
  await settle(world);
  return { runs, asked: all, wanted: reached(batches), violations: await audit(world) };
}

/** Another member holds the last partition while the second and it are to go together. */
async function withOneHeld(worlds: Worlds, options: WorldOptions = {}) {
  const { world, batches, answers, open } = await three(worlds, options);
  const holder = world.dataSource.createQueryRunner();
  await holder.startTransaction();
  await holder.query(`SELECT FROM events.positions WHERE grp LIKE '%-mirror' AND part = 2 FOR UPDATE`);
  open();
  const said = await answers;
  const touched = await world.dataSource.query<{ id: string }[]>(`SELECT id FROM mirrors WHERE id = $1`, [keys[2]]);
  await holder.rollbackTransaction();
  await holder.release();
  return { world, said, touched, wanted: [...reached(batches.slice(0, 2)), { status: 'fulfilled', value: 'busy' }] };
}

/** The second partition's handler fails for good. */
async function withOneIll(worlds: Worlds) {
  const { world, batches, answers, open } = await three(worlds, {
    mirror: ({ key, data }) => {
      if (key === keys[1] && data.request === '2') throw new Error('cannot be handled');
    },
  });
  open();
  const said = await answers;
  return { world, said, batches, parked: await world.groups.mirror.parking.list() };
}

onPostgres('small batches of several partitions', (worlds) => {
  it('share a transaction where they come at the same time', async () => {
    const { runs, asked, wanted, violations } = await tallied(worlds);
    expect(asked).toEqual(wanted);
    expect(violations).toEqual([]);
    // The first was open already: one for the two others.
    expect(runs).toBe(1);
  });

  it('leave alone what another member holds', async () => {
    const { world, said, touched, wanted } = await withOneHeld(worlds);
    expect(said).toEqual(wanted);
    expect(touched).toEqual([]);
    await settle(world);
    expect(await audit(world)).toEqual([]);
  });

  it('do not share what one of them suffers from', async () => {
    const { world, said, batches, parked } = await withOneIll(worlds);
    expect(said).toEqual(reached(batches));
    expect(parked.map(({ key, seq, kind }) => ({ key, seq, kind }))).toEqual([
      { key: keys[1], seq: 2n, kind: 'poison' },
    ]);
    const mirrors = await world.dataSource.query<{ id: string; version: string }[]>(
      `SELECT id, version FROM mirrors ORDER BY id`,
    );
    expect(new Map(mirrors.map(({ id, version }) => [id, Number(version)]))).toEqual(
      new Map([
        [keys[0], 2],
        [keys[1], 1],
        [keys[2], 2],
      ]),
    );
  });

  it('do not wait for one that hangs', async () => {
    const { answerOf, batches, answers, open } = await three(worlds);
    expect([await answerOf(1), await answerOf(2)]).toEqual([batches[1]!.next, batches[2]!.next]);
    open();
    await answers;
  });
});

onPostgres('the tests of small batches notice', (worlds) => {
  it('a member that takes what another holds', async () => {
    const { said, wanted } = await withOneHeld(worlds, defects['the position is not held']);
    expect(said).not.toEqual(wanted);
  });

  it('a consumer that lets all of them fail with one', async () => {
    await breaking(takesAllFor('transient'), async () => {
      const { said, batches } = await withOneIll(worlds);
      expect(said).not.toEqual(reached(batches));
    });
  });

  it('a consumer that waits for one that hangs', async () => {
    await breaking(waitingForAll, async () => {
      const { answerOf, answers, open } = await three(worlds);
      const late = Symbol('late');
      const soon = new Promise((resolve) => setTimeout(resolve, 1_000, late));
      expect(await Promise.race([answerOf(1), soon])).toBe(late);
      open();
      await answers;
    });
  });
});
