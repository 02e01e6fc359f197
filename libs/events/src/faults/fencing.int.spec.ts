import { once } from 'node:events';
import type { Batch, EventLog } from '../log/event-log.js';
import type { Worlds } from './both-logs.js';
import type { DefectName } from './defects.js';
import type { World, WorldOptions } from './world.js';
import { breaking, ignoring } from './mutations.js';

const { eventually } = await import('@zhitong/testing');
const { audit } = await import('./audit.js');
const { byHand, door } = await import('./by-hand.js');
const { onBothLogs, onPostgres } = await import('./both-logs.js');
const { defects } = await import('./defects.js');
const { settle } = await import('./settle.js');
const { startVictim } = await import('./strike.js');

const requests = ['1', '2', '3'];

/** A process freezes inside its consumer's transaction, another takes over, and the first one wakes up again. */
async function frozen(worlds: Worlds, defect?: DefectName): Promise<string[]> {
  const world = await worlds.fresh();
  const database = new URL(world.place.database).pathname.slice(1);
  await world.dataSource.query(`ALTER DATABASE ${database} SET idle_in_transaction_session_timeout = '500ms'`);
  for (const key of ['a', 'b']) await world.countAll(key, requests);
  await world.ship();
  const victim = startVictim({
    place: world.place,
    role: 'consume',
    point: 'mid-batch',
    nth: 1,
    signal: 'SIGSTOP',
    ...(defect ? { defect } : {}),
  });
  await once(victim, 'message');
  await settle(world, 30_000);
  process.kill(victim.pid!, 'SIGCONT');
  const ended = once(victim, 'exit');
  victim.send('stop');
  await ended;
  await settle(world);
  return audit(world);
}

/** The relay's append hangs until its rows went to the log by another relay, with later ones behind them. */
async function stalledAppend(worlds: Worlds): Promise<string[]> {
  const world = await worlds.fresh();
  await world.countAll('a', requests);
  const { opened, open } = door();
  const begun = door();
  const stalled = await worlds.open(world.place, {
    log: (log) => delayed(log, begun.open, opened),
    poolSize: 1,
  });
  const [own] = await stalled.dataSource.query<{ pid: number }[]>(`SELECT pg_backend_pid() AS pid`);
  const pass = stalled.relay.pass().then(
    () => 'confirmed',
    () => 'failed',
  );
  await begun.opened;
  // What the timeout for idle transactions does to a process that stands still.
  await world.dataSource.query(`SELECT pg_terminate_backend($1)`, [own!.pid]);
  await eventually(async () => (await world.relay.pass()) > 0);
  await world.countAll('a', ['4', '5']);
  await world.ship();
  open();
  if ((await pass) !== 'failed') throw new Error('the stalled relay was not fenced');
  await settle(world);
  return audit(world);
}

const delayed = (log: EventLog, begun: () => void, until: Promise<void>): EventLog =>
  Object.assign(Object.create(log) as EventLog, {
    append: async (...batches: Parameters<EventLog['append']>) => {
      begun();
      await until;
      await log.append(...batches);
    },
  });

/** Two members hold the same batch: the second gets it while the first is at work on it, and once more afterwards. */
async function twoMembers(worlds: Worlds, options: WorldOptions = {}) {
  const [begun, gate] = [door(), door()];
  const inside = async () => {
    begun.open();
    await gate.opened;
  };
  const quick = await worlds.fresh(options);
  await quick.countAll('a', requests);
  await quick.ship();
  const slow = await worlds.open(quick.place, { ...options, mirror: inside });
  const [first, second] = [await byHand(slow), await byHand(quick)];
  const batch = await firstBatch(quick);
  const answers = [first(batch)];
  await begun.opened;
  const meanwhile = await second(batch);
  gate.open();
  await Promise.all(answers);
  const afterwards = await second(batch);
  const world = await worlds.open(quick.place);
  await settle(world);
  return { meanwhile, afterwards, violations: await audit(world) };
}

async function firstBatch({ log, domain }: World): Promise<Batch> {
  const ends = await log.ends(domain.counters.name);
  for await (const batch of log.scan(domain.counters.name, [], ends)) return batch;
  throw new Error('the log is empty');
}

/**
 * A member starts; as soon as it has asked where the log ends, another one ships and handles a fact more.
 * @param tooEarly it had asked before it looked where the group stands
 */
async function startsBeside(worlds: Worlds, tooEarly = false): Promise<void> {
  const other = await worlds.fresh();
  await other.countAll('a', requests);
  await settle(other);
  const answered = async () => {
    const ends = await other.log.ends(other.domain.counters.name);
    await other.count('a', 'one more');
    await settle(other);
    return ends;
  };
  const early = tooEarly ? await answered() : undefined;
  const late = await worlds.open(other.place, {
    log: (log) => Object.assign(Object.create(log) as EventLog, { ends: async () => early ?? answered() }),
  });
  await byHand(late);
}

onBothLogs('fencing', (worlds) => {
  it('lets a member start while another one goes on', async () => {
    await expect(startsBeside(worlds)).resolves.toBeUndefined();
  });

  it('leaves no effect of a process that was frozen in its transaction and woke up after its successor', async () => {
    expect(await frozen(worlds)).toEqual([]);
  }, 60_000);

  it('leaves no effect of an append that lands after later facts', async () => {
    expect(await stalledAppend(worlds)).toEqual([]);
  }, 60_000);
});

onPostgres('fencing', (worlds) => {
  it('lets only one member handle a batch: the other is told to wait, then where the group stands', async () => {
    expect(await twoMembers(worlds)).toEqual({ meanwhile: 'busy', afterwards: 3n, violations: [] });
  });
});

onPostgres('the fencing tests notice', (worlds) => {
  it('a member that does not hold its position', async () => {
    const { violations } = await twoMembers(worlds, defects['the position is not held']);
    expect(violations).not.toEqual([]);
  });

  it('a member whose work goes on after its successor began', async () => {
    expect(await frozen(worlds, 'nothing is a transaction, no position is held')).not.toEqual([]);
  }, 60_000);

  it('a member that asks where the log ends before it looks where the group stands', async () => {
    await expect(startsBeside(worlds, true)).rejects.toThrow('the log ends at');
  });

  it('a consumer that takes what a stalled relay repeats', async () => {
    expect(await breaking(ignoring('duplicate'), () => stalledAppend(worlds))).not.toEqual([]);
  }, 60_000);
});
