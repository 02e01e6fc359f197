import { valueAt, withValue } from './paths.js';

describe('a form as far as it is filled in', () => {
  it('is read and changed by path, and left as it was for who holds the old one', () => {
    const before = { title: '旧', choke: { forms: ['cost'] } };
    const after = withValue(withValue(before, 'title', '新'), 'indicators.0.unit', '%');
    expect(after).toEqual({ title: '新', choke: { forms: ['cost'] }, indicators: [{ unit: '%' }] });
    expect(valueAt(after, 'indicators.0.unit')).toBe('%');
    expect(valueAt(after, 'contact.mobile')).toBeUndefined();
    expect(before.title).toBe('旧');
  });

  it('forgets what was emptied: a field that was never filled in looks the same', () => {
    expect(withValue({ title: '旧' }, 'title', '')).toEqual({});
    expect(withValue({ contact: { name: '王' } }, 'contact.name', '')).toEqual({ contact: {} });
  });
});
