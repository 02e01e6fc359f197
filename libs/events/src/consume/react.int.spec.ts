import type { EntityManager } from 'typeorm';
import { change, type Change } from '../change.js';
import type { Contract } from '../contract.js';
import { onPostgres } from '../faults/both-logs.js';
import { onFaultPoint } from '../fault-point.js';
import type { World } from '../faults/world.js';
import type { Recorded } from '../recorded.js';
import { react } from './react.js';

type Counted = Recorded<{ request: string }>;
type Handler = (world: World, event: Counted, look: EntityManager) => Promise<Change[]> | Change[];

const mirrored = async (look: Pick<EntityManager, 'query'>, key: string) =>
  (await look.query<{ of: number[] }[]>(`SELECT state->'of' AS of FROM mirrors WHERE id = $1`, [key]))[0]?.of ?? [];

const mirrors = ({ domain: { mirror, Mirrored } }: World, event: Counted, key = event.key) =>
  change(mirror, key, () => [Mirrored({ of: Number(event.seq) })]);

const fails = ({ domain: { mirror } }: World, { key }: Counted) =>
  change(mirror, key, () => {
    throw new Error('cannot decide');
  });

/** Facts of some counters, as one batch brings them: numbered per key. */
function batchOf({ domain }: World, keys: readonly string[]): Counted[] {
  const seqs = new Map<string, bigint>();
  return keys.map((key, index) => {
    const seq = (seqs.get(key) ?? 0n) + 1n;
    seqs.set(key, seq);
    const about = { topic: domain.counters.name, type: domain.Counted.type, at: new Date('2026-03-02T01:00:00Z') };
    return { ...about, id: `e${index}`, key, seq, prev: '', epoch: 1, actor: 'tester', data: { request: String(seq) } };
  });
}

/** Lets a batch be handled in one transaction. @returns which events failed, and how often something was written */
async function handle(world: World, keys: readonly string[], handler: Handler) {
  const { Counted } = world.domain;
  const reaction = (event: Recorded, look: EntityManager) => handler(world, event as Counted, look);
  const handlers = new Map([[Counted.type, { contract: Counted as Contract, react: reaction }]]);
  let written = 0;
  onFaultPoint((point) => void (point === 'after-outbox' && (written += 1)));
  try {
    const failures = await world.unitOfWork.run((tx) => react(tx, batchOf(world, keys), handlers, world.aggregates));
    return { failed: [...failures.keys()], written };
  } finally {
    onFaultPoint(undefined);
  }
}

onPostgres('a reaction', (worlds) => {
  it('that looks sees what all earlier events of the batch led to, of other keys too', async () => {
    const seen: number[][] = [];
    await handle(await worlds.fresh(), ['a', 'b', 'a', 'b'], async (world, event, look) => {
      seen.push(await mirrored(look, 'm'));
      return [mirrors(world, event, 'm')];
    });
    expect(seen).toEqual([[], [1], [1, 1], [1, 1, 2]]);
  });

  it('sees them by every way to the database', async () => {
    const seen: unknown[] = [];
    await handle(await worlds.fresh(), ['a', 'a'], async (world, event, look) => {
      const found = look.createQueryBuilder().select('version').from('mirrors', 'm').where({});
      seen.push((await found.getRawMany()).length);
      return [mirrors(world, event)];
    });
    expect(seen).toEqual([0, 1]);
  });

  it('that does not look is decided in memory: the batch is written at once', async () => {
    const world = await worlds.fresh();
    const handled = await handle(world, ['a', 'b', 'a', 'a'], (_, event) => [mirrors(world, event)]);
    expect(handled).toEqual({ failed: [], written: 1 });
    expect(await mirrored(world.dataSource, 'a')).toEqual([1, 2, 3]);
  });

  it('that fails leaves out the later events of its key, and those alone', async () => {
    const world = await worlds.fresh();
    const handled = await handle(world, ['a', 'a', 'b', 'a', 'b'], (_, event) => {
      if (event.key === 'a' && event.seq === 2n) throw new Error('cannot react');
      return [mirrors(world, event)];
    });
    expect(handled.failed).toEqual([1]);
    expect(await mirrored(world.dataSource, 'a')).toEqual([1]);
    expect(await mirrored(world.dataSource, 'b')).toEqual([1, 2]);
  });

  it('behind a decider that failed does not even look, though a later one of the key had failed before', async () => {
    const world = await worlds.fresh();
    const asked: string[] = [];
    const handled = await handle(world, ['a', 'a', 'b', 'b'], async (_, event, look) => {
      asked.push(`${event.key}${event.seq}`);
      if (event.key === 'a' && event.seq === 1n) return [fails(world, event)];
      if (event.key === 'a') throw new Error('cannot react');
      if (event.seq === 1n) return [fails(world, event)];
      // Hides that it was not let through.
      await look.query(`INSERT INTO journal (key, seq) VALUES ('stray', 1)`).catch(() => undefined);
      return [mirrors(world, event)];
    });
    expect(asked).toEqual(['a1', 'a2', 'b1', 'b2']);
    expect(handled.failed.sort()).toEqual([0, 2]);
    expect(await world.dataSource.query(`SELECT key FROM journal`)).toEqual([]);
    expect(await mirrored(world.dataSource, 'b')).toEqual([]);
  });

  it.each(['its reaction', 'its decider'])('that has written and fails in %s takes the batch back', async (where) => {
    const world = await worlds.fresh();
    const handled = handle(world, ['b', 'a'], async (_, event, look) => {
      if (event.key === 'b') return [mirrors(world, event)];
      await look.query(`INSERT INTO journal (key, seq) VALUES ('stray', 1)`);
      if (where === 'its reaction') throw new Error('cannot react');
      return [fails(world, event)];
    });
    await expect(handled).rejects.toThrow(/^cannot (react|decide)$/);
    expect(await world.dataSource.query(`SELECT key FROM journal`)).toEqual([]);
  });

  it('cannot hide that something earlier could not be written', async () => {
    const world = await worlds.fresh();
    const handled = handle(world, ['b', 'a'], async (_, event, look) => {
      await mirrored(look, 'm').catch(() => undefined);
      return event.key === 'b' ? [fails(world, event)] : [mirrors(world, event)];
    });
    await expect(handled).rejects.toThrow('cannot decide');
  });
});
