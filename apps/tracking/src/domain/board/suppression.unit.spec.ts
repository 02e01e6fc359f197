import fc from 'fast-check';
import { smallest, suppressed, type Count } from './suppression.js';

const counts = (...numbers: number[]): Count[] => numbers.map((count, n) => ({ key: `K${n}`, count }));

describe('a public statistic', () => {
  it('names cells from three on, and puts the others together', () => {
    expect(suppressed(counts(31, 24, 2, 2, 0))).toEqual({
      cells: [
        { key: 'K0', count: 31 },
        { key: 'K1', count: 24 },
      ],
      rest: 4,
      total: 59,
    });
  });

  it('hides a second cell where the total would tell the only small one', () => {
    expect(suppressed(counts(31, 5, 1))).toEqual({ cells: [{ key: 'K0', count: 31 }], rest: 6, total: 37 });
    // Two of one each are still fewer than three together.
    expect(suppressed(counts(9, 4, 1, 1))).toEqual({ cells: [{ key: 'K0', count: 9 }], rest: 6, total: 15 });
  });

  it('says nothing at all of fewer than three', () => {
    expect(suppressed(counts(1, 1))).toEqual({ cells: [] });
    expect(suppressed([])).toEqual({ cells: [] });
  });

  it('needs no rest where nothing is small', () => {
    expect(suppressed(counts(3, 4))).toEqual({
      cells: [
        { key: 'K1', count: 4 },
        { key: 'K0', count: 3 },
      ],
      total: 7,
    });
  });

  it('never tells a small cell, neither by itself nor by subtraction, and loses nobody', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { maxLength: 8 }), (numbers) => {
        const { cells, rest = 0, total } = suppressed(counts(...numbers));
        const sum = numbers.reduce((all, one) => all + one, 0);
        expect(total).toBe(sum < smallest ? undefined : sum);
        for (const { count } of cells) expect(count).toBeGreaterThanOrEqual(smallest);
        if (total === undefined) return expect([cells, rest]).toEqual([[], 0]);
        expect(cells.reduce((all, { count }) => all + count, rest)).toBe(sum);
        const named = new Set(cells.map(({ key }) => key));
        const hidden = counts(...numbers).filter(({ key, count }) => count > 0 && !named.has(key));
        // What is hidden is either nothing, or so much of several that nobody can tell whose; or all there is.
        if (hidden.length > 0 && cells.length > 0) expect(hidden.length).toBeGreaterThanOrEqual(2);
        if (hidden.length > 0) expect(rest).toBeGreaterThanOrEqual(smallest);
      }),
    );
  });
});
