import type { FaultPoint } from '../fault-point.js';
import type { Worlds } from './both-logs.js';
import type { DefectName } from './defects.js';
import type { Fate } from './victim.js';
import type { World, WorldOptions } from './world.js';
import { breaking, ignoring } from './mutations.js';

const { audit } = await import('./audit.js');
const { onBothLogs, onPostgres } = await import('./both-logs.js');
const { defects } = await import('./defects.js');
const { limitTo } = await import('../log/places.js');
const { settle } = await import('./settle.js');
const { kill } = await import('./strike.js');

const requests = ['1', '2', '3'];

/** What has happened before the process that dies began. */
const before: Record<Fate['role'], (worlds: Worlds, world: World) => Promise<void>> = {
  write: async () => undefined,
  ship: async (_, world) => {
    for (const key of ['a', 'b']) await world.countAll(key, requests);
  },
  consume: async (worlds, world) => {
    await before.ship(worlds, world);
    await world.ship();
  },
  ring: () => Promise.reject(new Error('see timers.int.spec.ts')),
  redrive: async (worlds, world) => {
    await before.consume(worlds, world);
    const fails = (key: string) => {
      if (key === 'a') throw new Error('not yet');
    };
    await settle(await worlds.open(world.place, { mirror: ({ key }) => fails(key) }));
  },
};

/** Defects of the process that dies, and of what comes after it. */
interface Defective {
  defect?: DefectName;
  next?: WorldOptions;
  /** What is done to the process that comes after it. */
  maim?: (world: World) => void;
}

/** A process dies at a point; the next one starts, and clients repeat what they got no answer to. */
async function crash(worlds: Worlds, [, role, point, nth]: Case, { defect, next, maim }: Defective = {}) {
  const world = await worlds.fresh(next);
  await before[role](worlds, world);
  await kill({ place: world.place, role, point, nth, ...(defect ? { defect } : {}) });
  maim?.(world);
  for (const key of ['a', 'b']) await world.countAll(key, [...requests, '4']);
  await settle(world, maim && 4_000);
  return audit(world);
}

type Case = readonly [name: string, role: Fate['role'], point: FaultPoint, nth: number];

const writing: readonly Case[] = [
  ['after the update of the state', 'write', 'after-state', 3],
  ['after the insert into the outbox', 'write', 'after-outbox', 3],
  ['after the commit', 'write', 'after-commit', 3],
];
const shippingAndConsuming: readonly Case[] = [
  ['after the append, before the commit of the relay', 'ship', 'after-append', 1],
  ['after the commit of the relay', 'ship', 'after-commit', 1],
  ['in the middle of a batch', 'consume', 'mid-batch', 1],
  ['after the commit of the consumer, before its offsets', 'consume', 'after-consumer-commit', 1],
  ['in the middle of a redrive', 'redrive', 'mid-redrive', 2],
];

/** Cases wait much, for a broker above all, that misses a member only after seconds: they run beside each other. */
function leavesEveryEffectOnce(worlds: Worlds, cases: readonly Case[]): void {
  const limit = limitTo(3);
  const running = new Map<Case, Promise<string[]>>();
  beforeAll(() => {
    for (const one of cases) {
      const run = limit(() => crash(worlds, one));
      run.catch(() => undefined);
      running.set(one, run);
    }
  });
  for (const one of cases)
    it(`${one[0]} leaves every effect once, in order`, async () => {
      expect(await running.get(one)).toEqual([]);
    }, 60_000);
}

onPostgres('a process that is killed while it writes', (worlds) => leavesEveryEffectOnce(worlds, writing));
onBothLogs('a process that is killed', (worlds) => leavesEveryEffectOnce(worlds, shippingAndConsuming));

onPostgres('the crash tests notice', (worlds) => {
  it.each<[Case, DefectName]>([
    [['a state without its fact', 'write', 'after-state', 3], 'nothing is a transaction'],
    [['a position without its effect', 'consume', 'mid-batch', 1], 'nothing is a transaction'],
    [['an effect without its memory', 'redrive', 'after-outbox', 1], 'nothing is a transaction'],
    [['a row that left the outbox before the log had it', 'ship', 'after-commit', 1], 'the log is not waited for'],
  ])(
    '$0.0',
    async (one, defect) => {
      expect(await crash(worlds, one, { defect })).not.toEqual([]);
    },
    60_000,
  );

  it('a consumer that takes what a relay repeats after its death', async () => {
    const [appended] = shippingAndConsuming;
    expect(await breaking(ignoring('duplicate'), () => crash(worlds, appended!))).not.toEqual([]);
  }, 60_000);

  it('a group that begins anew, wherever it stood', async () => {
    const committed = shippingAndConsuming[3]!;
    const next = defects['a group begins anew'];
    expect(await breaking(ignoring('duplicate'), () => crash(worlds, committed, { next }))).not.toEqual([]);
  }, 60_000);

  it('a queue that nobody goes on with', async () => {
    const redriving = shippingAndConsuming[4]!;
    const maim = ({ groups }: World) => (groups.mirror.parking.sweep = () => Promise.resolve());
    await expect(crash(worlds, redriving, { maim })).rejects.toThrow('the condition did not hold within 4000 ms');
  }, 60_000);
});
