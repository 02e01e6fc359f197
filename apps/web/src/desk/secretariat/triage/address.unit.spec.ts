import { addressOf, exportOf, shownIn } from './address.js';

describe('the address of a list', () => {
  it('says which list, what is searched for and which page, and is read back', () => {
    const shown = { list: 'all', text: '节水 设备', page: 3 } as const;
    const address = addressOf(shown, 'problem-1');
    expect(address.startsWith('/problems/problem-1?')).toBe(true);
    expect(shownIn(address.split('?')[1]!)).toEqual(shown);
    expect(addressOf({ list: 'waiting', text: '', page: 1 })).toBe('/problems');
  });

  it('survives what somebody typed into it', () => {
    expect(shownIn('list=nonsense&page=-2&text=%20')).toEqual({ list: 'waiting', text: '', page: 1 });
    expect(shownIn('page=abc').page).toBe(1);
  });

  it('leads to the same list as a file', () => {
    expect(exportOf({ list: 'late', text: '', page: 1 })).toContain('status=submitted');
    expect(exportOf({ list: 'all', text: '', page: 2 })).toBe('/api/intake/exports/problems');
    expect(exportOf({ list: 'all', text: '滴灌', page: 1 })).toContain('text=');
  });
});
