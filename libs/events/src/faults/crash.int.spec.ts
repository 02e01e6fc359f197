import type { FaultPoint } from '../fault-point.js';
import { audit } from './audit.js';
import { onBothLogs, onPostgres, type Worlds } from './both-logs.js';
import { limitTo } from '../log/places.js';
import type { DefectName } from './defects.js';
import { settle } from './settle.js';
import { kill } from './strike.js';
import type { Fate } from './victim.js';
import type { World } from './world.js';

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

/** A process dies at a point; the next one starts, and clients repeat what they got no answer to. */
async function crash(worlds: Worlds, role: Fate['role'], point: FaultPoint, nth: number, defect?: DefectName) {
  const world = await worlds.fresh();
  await before[role](worlds, world);
  await kill({ place: world.place, role, point, nth, ...(defect ? { defect } : {}) });
  for (const key of ['a', 'b']) await world.countAll(key, [...requests, '4']);
  await settle(world);
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
      const [, role, point, nth] = one;
      const run = limit(() => crash(worlds, role, point, nth));
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
  it.each<[string, Fate['role'], FaultPoint, number, DefectName]>([
    ['a state without its fact', 'write', 'after-state', 3, 'nothing is a transaction'],
    ['a position without its effect', 'consume', 'mid-batch', 1, 'nothing is a transaction'],
    ['an effect without its memory', 'redrive', 'after-outbox', 1, 'nothing is a transaction'],
  ])(
    '%s',
    async (_, role, point, nth, defect) => {
      expect(await crash(worlds, role, point, nth, defect)).not.toEqual([]);
    },
    60_000,
  );
});
