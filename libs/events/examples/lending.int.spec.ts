import { createDatabase } from '@zhitong/testing';
import { lend } from './lending.js';

describe('the example of the README', () => {
  it('thanks every reader once for every loan', async () => {
    const database = await createDatabase('lending');
    try {
      const loans = [
        { book: 'dream-of-the-red-chamber', reader: 'li' },
        { book: 'water-margin', reader: 'wang' },
        { book: 'dream-of-the-red-chamber', reader: 'wang' },
      ];
      expect(await lend(database.url, loans)).toEqual([
        ['li', 1],
        ['wang', 2],
      ]);
    } finally {
      await database.drop();
    }
  });
});
