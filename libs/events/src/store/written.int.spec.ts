import { randomUUID } from 'node:crypto';
import { systemClock } from '../clock.js';
import type { Contract } from '../contract.js';
import { onPostgres } from '../faults/both-logs.js';
import type { World } from '../faults/world.js';
import { partitionOf } from '../log/partition.js';
import { Aggregates } from './aggregates.js';
import { shards, type Written } from './save.js';

/** Aggregates of a world, and what they tell that they have written. */
function listening({ domain, alarms }: World) {
  const told: Written[] = [];
  const contracts = [domain.Counted, alarms.AlarmSet] as Contract[];
  const producer = {
    ...{ source: 'counters', epoch: 1, clock: systemClock, newId: randomUUID },
    contracts: new Map(contracts.map((contract) => [contract.type, contract])),
  };
  return { told, aggregates: new Aggregates(producer, (written) => told.push(written)) };
}
const why = { actor: 'tester' };

onPostgres('what a transaction has written', (worlds) => {
  it('is told once it is committed: the shards that have something to ship', async () => {
    const world = await worlds.fresh();
    const { aggregates, told } = listening(world);
    const { counter, Counted, counters } = world.domain;
    await world.unitOfWork.run(async (tx) => {
      await aggregates.change(
        tx,
        counter,
        'a',
        'any',
        () => [Counted({ request: '1' }), Counted({ request: '2' })],
        why,
      );
      expect(told).toEqual([]);
    });
    expect(told).toEqual([{ shards: new Set([partitionOf('a', counters.partitions) % shards]) }]);
  });

  it('is nothing where nothing was decided, or all was rolled back', async () => {
    const world = await worlds.fresh();
    const { aggregates, told } = listening(world);
    const { counter, Counted } = world.domain;
    await world.unitOfWork.run((tx) => aggregates.change(tx, counter, 'a', 'any', () => [], why));
    await world.unitOfWork.run((tx) => aggregates.apply(tx, [], why));
    const fails = world.unitOfWork.run(async (tx) => {
      await aggregates.change(tx, counter, 'a', 'any', () => [Counted({ request: '1' })], why);
      throw new Error('no');
    });
    await expect(fails).rejects.toThrow('no');
    expect(told).toEqual([]);
  });

  it('names the earliest deadline that it has set', async () => {
    const world = await worlds.fresh();
    const { aggregates, told } = listening(world);
    const { alarm, AlarmSet } = world.alarms;
    const [early, late] = ['2026-12-01T08:00:00.000Z', '2026-12-02T08:00:00.000Z'];
    await world.unitOfWork.run((tx) =>
      aggregates.apply(
        tx,
        [late, early].map((due, n) => ({ aggregate: alarm, key: `a${n}`, decide: () => [AlarmSet({ due })] })),
        why,
      ),
    );
    expect(told.map(({ due }) => due)).toEqual([new Date(early)]);
  });
});
