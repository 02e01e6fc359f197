import { jest } from '@jest/globals';
import { Rests } from './rests.js';

describe('rests of partitions', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('end at the next look, and never unseen between a look and the wait after it', () => {
    const rests = new Rests();
    rests.busy(3);
    const wait = rests.soonest();
    expect(wait).toBeGreaterThan(0);
    rests.wake();
    // Its time comes while the look is going on.
    jest.advanceTimersByTime(wait);
    expect(rests.has(3)).toBe(true);
    expect(rests.soonest()).toBe(0);
    rests.wake();
    expect(rests.has(3)).toBe(false);
    expect(rests.soonest()).toBe(Infinity);
  });

  it('are the shortest one’s to wait for', () => {
    const rests = new Rests();
    rests.busy(1);
    for (let failures = 0; failures < 5; failures += 1) rests.failed(2);
    expect(rests.soonest()).toBe(20);
    rests.over(1);
    expect(rests.soonest()).toBe(320);
  });
});
