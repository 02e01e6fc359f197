import { jest } from '@jest/globals';
import { IdleLoop } from './idle-loop.js';

/** A loop whose passes and rests a test watches; time stands still until the test moves it. */
function loop(pass: () => Promise<boolean>, rest = 1_000) {
  const failures: number[] = [];
  const stop = new AbortController();
  const idle = new IdleLoop({ pass, rest: () => rest, failed: (_, count) => void failures.push(count) });
  return { idle, stop, failures, running: idle.run(stop.signal) };
}
const moments = () => jest.advanceTimersByTimeAsync(0);

describe('an idle loop', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('goes on while there is more, then rests until the time has come', async () => {
    let passes = 0;
    const { stop, running } = loop(async () => (passes += 1) % 3 !== 0);
    await moments();
    expect(passes).toBe(3);
    await jest.advanceTimersByTimeAsync(999);
    expect(passes).toBe(3);
    await jest.advanceTimersByTimeAsync(1);
    expect(passes).toBe(6);
    stop.abort();
    await running;
  });

  it('misses no wake-up, also one during a pass', async () => {
    let passes = 0;
    let finish: () => void = () => undefined;
    const { idle, stop, running } = loop(async () => {
      passes += 1;
      if (passes === 1) await new Promise<void>((resolve) => (finish = resolve));
      return false;
    });
    await moments();
    idle.wake();
    finish();
    await moments();
    expect(passes).toBe(2);
    idle.wake();
    await moments();
    expect(passes).toBe(3);
    stop.abort();
    await running;
  });

  it('rests longer after each failure in a row, whoever wakes it, and forgets them after a success', async () => {
    let passes = 0;
    const { idle, stop, running, failures } = loop(async () => {
      passes += 1;
      if (passes <= 3) throw new Error('the database is away');
      return false;
    });
    for (const rest of [200, 400, 800]) {
      const before = passes;
      idle.wake();
      await jest.advanceTimersByTimeAsync(rest - 1);
      expect(passes).toBe(Math.max(before, 1));
      await jest.advanceTimersByTimeAsync(1);
    }
    expect(passes).toBe(4);
    expect(failures).toEqual([1, 2, 3]);
    stop.abort();
    await running;
  });

  it('ends at once while it rests, also after a failure, and never interrupts a pass', async () => {
    for (const outcome of [() => Promise.resolve(false), () => Promise.reject(new Error('no'))]) {
      const { stop, running } = loop(outcome, 60_000);
      await moments();
      stop.abort();
      await running;
    }
  });
});
