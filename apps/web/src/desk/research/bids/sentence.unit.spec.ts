import { findingOf, type Bid } from './sentence.js';

const bid = (name: string, ...reaches: (boolean | null)[]): Bid =>
  ({ team: { name }, answers: reaches.map((one) => ({ reaches: one })) }) as unknown as Bid;

describe('the sentence above the bids', () => {
  it('names who reaches every row', () => {
    expect(findingOf([bid('甲', true, true), bid('乙', true, false)], 2)).toEqual({
      kind: 'all',
      teams: ['甲'],
      rows: 2,
    });
  });

  it('names who reaches most where nobody reaches all; what a person has to judge does not count', () => {
    expect(findingOf([bid('甲', true, null), bid('乙', false, false)], 2)).toEqual({
      ...{ kind: 'none', teams: ['甲'], most: 1, rows: 2 },
    });
  });
});
