import { Bench } from './bench.js';
import { PressBusy, TypesettingFailed, TypesettingTimedOut } from './failures.js';

/** A worker thread with a program of the test's own. */
const bench = (program: string, { waiting = 8, limit = 20_000 } = {}) =>
  new Bench({
    program: new URL(
      `data:text/javascript,${encodeURIComponent(`import { parentPort } from 'node:worker_threads'; ${program}`)}`,
    ),
    workerData: {},
    waiting,
    limit,
  });
const answering = `parentPort.on('message', ({ id, say, spin, die }) => {
  if (spin) for (;;);
  if (die) process.exit(3);
  parentPort.postMessage(say === 'no' ? { id, failed: 'no' } : { id, value: say });
});`;

describe('the worker thread', () => {
  it('does one job after the other, and tells which failed', async () => {
    const one = bench(answering);
    const jobs = ['a', 'no', 'b'].map((say) => one.run({ say }).catch((error: unknown) => error));
    expect(await Promise.all(jobs)).toEqual(['a', expect.any(TypesettingFailed), 'b']);
    await one.close();
  });

  it('is given up when a job takes too long; the next gets a new one', async () => {
    const one = bench(answering, { limit: 1_000 });
    const [stuck, next] = [one.run({ spin: true }), one.run({ say: 'next' })];
    await expect(stuck).rejects.toThrow(TypesettingTimedOut);
    expect(await next).toBe('next');
    await one.close();
  });

  it('may die of a job: that one fails, the next does not', async () => {
    const one = bench(answering);
    const [dead, next] = [one.run({ die: true }), one.run({ say: 'next' })];
    await expect(dead).rejects.toThrow(TypesettingFailed);
    expect(await next).toBe('next');
    await one.close();
  });

  it('has a queue with an end: who comes then is told to come again', async () => {
    const one = bench(answering, { waiting: 2, limit: 1_000 });
    const jobs = [{ spin: true }, { say: 1 }, { say: 2 }, { say: 3 }].map((job) =>
      one.run(job).catch((error: unknown) => error),
    );
    expect(await Promise.all(jobs)).toEqual([expect.any(TypesettingTimedOut), 1, 2, expect.any(PressBusy)]);
    await one.close();
  });

  it('ends with its house, and refuses what comes later', async () => {
    const one = bench(answering);
    const jobs = [one.run({ spin: true }), one.run({ say: 'x' })].map((job) => job.catch((error: unknown) => error));
    await one.close();
    expect(await Promise.all(jobs)).toEqual([expect.any(PressBusy), expect.any(PressBusy)]);
    await expect(one.run({})).rejects.toThrow(PressBusy);
  });

  it('leaves this thread free: timers run while it works', async () => {
    const one = bench(answering, { limit: 1_500 });
    const stuck = one.run({ spin: true }).catch((error: unknown) => error);
    let ticks = 0;
    const timer = setInterval(() => (ticks += 1), 20);
    await stuck;
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(10);
    await one.close();
  });
});
