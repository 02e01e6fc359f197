import { joined } from './joined.js';

describe('texts as one parameter', () => {
  it('stand beside each other', () => {
    expect(joined(['{"a":1}', '', '文'])?.split('\u001f')).toEqual(['{"a":1}', '', '文']);
  });

  it('are none where they could not be told apart again', () => {
    expect(joined(['a\u001fb', 'c'])).toBeUndefined();
    expect(joined([])).toBeUndefined();
    expect(joined([''])).toBeUndefined();
  });
});
