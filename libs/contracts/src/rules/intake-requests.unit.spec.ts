import { draftRules, queryRules as q } from './intake-requests.js';
import { checkField, type FieldRule } from './rule.js';

const read = <T>(rule: FieldRule<T>, value: unknown) => {
  const checked = checkField(rule, value, 'f');
  return checked.ok ? checked.value : 'refused';
};

describe('parameters in an address', () => {
  it('are read, and stay right when read twice', () => {
    for (const once of [read(q.statuses, 'submitted,returned'), read(q.statuses, ['submitted', 'returned'])])
      expect(once).toEqual(['submitted', 'returned']);
    expect([read(q.page, '3'), read(q.page, 3)]).toEqual([3, 3]);
    expect([read(q.flag, 'true'), read(q.flag, false)]).toEqual([true, false]);
  });

  it.each([
    [q.page, '0'],
    [q.page, '1.5'],
    [q.page, 'x'],
    [q.size, '201'],
    [q.flag, 'yes'],
    [q.statuses, 'a;drop'],
    [q.statuses, ''],
    [q.text, ''],
  ])('are refused when wrong (%#)', (rule, value) => {
    expect(read<unknown>(rule, value)).toBe('refused');
  });
});

describe('a draft', () => {
  it('holds anything that is an object of texts and figures', () => {
    expect(read(draftRules.content, { title: '未', trl: { now: 'x' } })).toEqual({ title: '未', trl: { now: 'x' } });
    expect(read(draftRules.content, [])).toBe('refused');
    expect(read(draftRules.content, { trl: { now: 'a\u0000b' } })).toBe('refused');
  });
});
