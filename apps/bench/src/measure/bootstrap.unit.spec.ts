import { estimate, median, percentile } from './bootstrap.js';

describe('what is said of samples', () => {
  it('is their median, of an even number the middle of two', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  it('names percentiles by rank', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
    expect(percentile(hundred, 0.5)).toBe(50);
    expect(percentile(hundred, 0.99)).toBe(99);
    expect(percentile([7], 0.99)).toBe(7);
  });

  it('comes with an interval that holds the median, widens with the noise, and is the same each time', () => {
    const calm = estimate([0.8, 0.81, 0.79, 0.8, 0.82, 0.8, 0.81]);
    const wild = estimate([0.4, 0.81, 1.3, 0.8, 0.6, 0.9, 1.1]);
    expect(calm.low).toBeLessThanOrEqual(calm.value);
    expect(calm.high).toBeGreaterThanOrEqual(calm.value);
    expect(wild.high - wild.low).toBeGreaterThan(calm.high - calm.low);
    expect(estimate([1, 2, 3])).toEqual(estimate([1, 2, 3]));
  });

  it('is nothing without samples', () => {
    expect(() => estimate([])).toThrow('nothing was measured');
  });
});
