import { differences, merged, proposed } from './differences.js';

const base = { title: '甲', months: 12, contact: { name: '王', mobile: '1' }, publicFields: [] };

describe('two versions of one thing', () => {
  it('differ field by field, and it is known who changed what', () => {
    const mine = { ...base, title: '乙', contact: { name: '王', mobile: '2' }, ownMoney: 5 };
    const theirs = { ...base, title: '丙', months: 18, contact: { name: '李', mobile: '1' } };
    expect(differences(base, mine, theirs)).toEqual([
      { field: 'title', mine: '乙', theirs: '丙', by: 'both' },
      { field: 'months', mine: 12, theirs: 18, by: 'them' },
      { field: 'contact.name', mine: '王', theirs: '李', by: 'them' },
      { field: 'contact.mobile', mine: '2', theirs: '1', by: 'me' },
      { field: 'ownMoney', mine: 5, theirs: undefined, by: 'me' },
    ]);
  });

  it('do not differ where both say nothing, or the same in another order', () => {
    const row = { name: '寿命', unit: 'h' };
    const mine = { ...base, regiment: '', indicators: [row] };
    const { publicFields: _, ...theirs } = { ...base, regiment: null, indicators: [{ unit: 'h', name: '寿命' }] };
    expect(differences(base, mine, theirs)).toEqual([]);
  });

  it('are put together: nobody’s change is lost unless somebody says so', () => {
    const mine = { ...base, title: '乙', contact: { name: '王', mobile: '2' } };
    const theirs = { ...base, title: '丙', months: 18 };
    const all = differences(base, mine, theirs);
    expect(merged(mine, all, proposed(all))).toEqual({ ...mine, months: 18 });
    expect(merged(mine, all, { ...proposed(all), title: 'theirs', 'contact.mobile': 'theirs' })).toEqual({
      ...base,
      title: '丙',
      months: 18,
    });
  });

  it('may take away what only I filled in', () => {
    const mine = { ...base, ownMoney: 5 };
    const all = differences(base, mine, base);
    expect(merged(mine, all, { ownMoney: 'theirs' })).toEqual(base);
  });
});
