import { marginOf } from './margin.js';

const row = (target: string, current = '10') => ({ target, current });

describe('how a promise stands to its target', () => {
  it('is a part of the target, better above zero whichever way is better', () => {
    expect(marginOf(row('≤ 80'), '75')).toBeCloseTo(0.0625);
    expect(marginOf(row('≥ 1500'), '1200')).toBeCloseTo(-0.2);
    expect(marginOf(row('≤ 5.0'), '≤ 5')).toBe(0);
  });

  it('goes away from the current value where the target has no sign', () => {
    expect(marginOf(row('80', '100'), '60')).toBeCloseTo(0.25);
    expect(marginOf(row('98', '80'), '90')).toBeCloseTo(-0.0816, 3);
  });

  it('is not said of words, ranges and nothing', () => {
    expect(marginOf(row('达到同类先进水平'), '90')).toBeUndefined();
    expect(marginOf(row('≥ 90'), '国内先进')).toBeUndefined();
    expect(marginOf(row('0'), '1')).toBeUndefined();
  });
});
