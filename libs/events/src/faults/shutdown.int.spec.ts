import type { EventLog } from '../log/event-log.js';
import { audit } from './audit.js';
import { onBothLogs, onPostgres, type Worlds } from './both-logs.js';
import { settle } from './settle.js';
import type { WorldOptions } from './world.js';

/** A group is told to stop while it has a batch in hand; more comes after that. */
async function stopping(worlds: Worlds, options: WorldOptions = {}) {
  let began: () => void = () => undefined;
  let finish: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => (began = resolve));
  const finished = new Promise<void>((resolve) => (finish = resolve));
  const world = await worlds.fresh({
    ...options,
    mirror: async () => {
      began();
      await finished;
    },
  });
  await world.countAll('a', ['1', '2', '3']);
  await world.ship();
  const stop = new AbortController();
  const running = world.groups.mirror.run(stop.signal);
  await begun;
  stop.abort();
  // What comes now is left for the next process.
  await world.countAll('b', ['1', '2', '3']);
  await world.ship();
  const told = performance.now();
  finish();
  await running;
  const took = performance.now() - told;
  const mirrors = await world.dataSource.query<unknown[]>(`SELECT id, version FROM mirrors`);
  const next = await worlds.open(world.place);
  await settle(next);
  return { took, mirrors, violations: await audit(next) };
}

const inHand = [{ id: 'a', version: '3' }];

onBothLogs('a group that is told to stop', (worlds) => {
  it('ends with the batch in hand, under 5 s, and the next process goes on behind it', async () => {
    const { took, mirrors, violations } = await stopping(worlds);
    expect(took).toBeLessThan(5_000);
    expect(mirrors).toEqual(inHand);
    expect(violations).toEqual([]);
  }, 30_000);
});

/** A log whose groups leave what they have in hand when they are told to stop. */
const impatient = (log: EventLog): EventLog =>
  Object.assign(Object.create(log) as EventLog, {
    consume: (...[group, topics, start, deliver, stop]: Parameters<EventLog['consume']>) => {
      const stopped = new Promise<'busy'>((resolve) => stop.addEventListener('abort', () => resolve('busy')));
      return log.consume(group, topics, start, (batch) => Promise.race([deliver(batch), stopped]), stop);
    },
  });

onPostgres('the test of stopping notices', (worlds) => {
  it('a group that does not wait for the batch in hand', async () => {
    expect((await stopping(worlds, { log: impatient })).mirrors).not.toEqual(inHand);
  }, 30_000);
});
