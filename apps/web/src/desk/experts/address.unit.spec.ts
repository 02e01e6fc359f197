import { addressOf, queryOf, shownIn } from './address.js';

describe('the conditions in the address', () => {
  it('come back as they went', () => {
    const shown = {
      text: '王',
      society: 'forestry',
      discipline: '220',
      employer: '91350100M000100Y43',
      page: 3,
    } as const;
    expect(shownIn(addressOf(shown).split('?')[1]!)).toEqual(shown);
    expect(addressOf(shownIn(''))).toBe('/experts');
  });

  it('are left out where they mean nothing', () => {
    expect(shownIn('society=magic&discipline=x&employer=1&page=-2')).toEqual(shownIn(''));
    expect(queryOf(shownIn('society=forestry'))).toEqual({ society: 'forestry', page: 1, size: 50 });
  });
});
