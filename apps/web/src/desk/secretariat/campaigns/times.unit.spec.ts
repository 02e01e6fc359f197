import { codesIn, fromBeijing, quotasOf } from './times.js';

describe('what is typed to open a campaign', () => {
  it('is Beijing time, wherever the browser is', () => {
    expect(new Date(fromBeijing('2026-12-01T09:00')).toISOString()).toBe('2026-12-01T01:00:00.000Z');
    expect(fromBeijing('')).toBe('');
  });
  it('may have anything between the codes', () => {
    expect(codesIn('210、46020， 210 350')).toEqual(['210', '46020', '350']);
    expect(codesIn(' ')).toEqual([]);
  });
  it('gives a quota to whom one was given', () => {
    expect(quotasOf({ a: '5', b: ' ', c: '0' })).toEqual({ a: 5, c: 0 });
  });
});
