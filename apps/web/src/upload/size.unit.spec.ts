import { sizeOf } from './size.js';

describe('the size of a file', () => {
  it('is told in KB or MB, and is never nothing', () => {
    expect([12, 340_400, 999_400, 2_440_000].map(sizeOf)).toEqual(['1 KB', '340 KB', '999 KB', '2.4 MB']);
  });
});
