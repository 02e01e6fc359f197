import { inPowersOfTwo } from './save.js';

const sizes = (count: number) => [...inPowersOfTwo(Array.from({ length: count }, (_, index) => index))];

describe('rows of one flush', () => {
  it('go in few sizes, all of them, in their order', () => {
    expect(sizes(100).map(({ length }) => length)).toEqual([64, 32, 4]);
    expect(sizes(300).map(({ length }) => length)).toEqual([128, 128, 32, 8, 4]);
    expect(sizes(300).flat()).toEqual(Array.from({ length: 300 }, (_, index) => index));
  });

  it('are one statement for one row, none for none', () => {
    expect(sizes(1)).toEqual([[0]]);
    expect(sizes(0)).toEqual([]);
  });
});
