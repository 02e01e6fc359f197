import { fromBeijing, toBeijing } from './beijing.js';

describe('a field for date and time', () => {
  it('holds Beijing time, wherever the browser is', () => {
    expect(toBeijing(Date.parse('2026-12-31T16:05:30Z'))).toBe('2027-01-01T00:05');
    expect(fromBeijing('2027-01-01T00:05')).toBe('2027-01-01T00:05:00+08:00');
    expect(fromBeijing('')).toBe('');
  });
});
