import fc from 'fast-check';
import { dispersed, isOutlier, outcomeOf, statisticsOf } from './consensus.js';
import { rules, sheetOf, sheets } from './review.fixture.js';
import { totalOf } from './rubric.js';

const { consensus } = rules;
const of = (...totals: number[]) => statisticsOf(sheets(...totals), consensus);

describe('the statistics of a panel', () => {
  it('of five: the mean without the highest and the lowest, the median, the sample deviation', () => {
    // Mean 76; squares 36 + 16 + 1 + 9 + 36 = 98; 98 / 4 = 24.5; its root is 4.95 (by 5 it would be 4.43).
    expect(of(70, 72, 77, 79, 82)).toEqual({
      count: 5,
      mean: 76,
      trimmedMean: 76,
      median: 77,
      deviation: 4.95,
      range: 12,
      recommending: 5,
    });
    expect(of(0, 80, 80, 80, 80)).toMatchObject({ mean: 64, trimmedMean: 80, median: 80, range: 80 });
  });

  it('of three: nobody is left out', () => {
    expect(of(60, 80, 100)).toMatchObject({ count: 3, mean: 80, median: 80, deviation: 20 });
    expect(of(60, 80, 100)).not.toHaveProperty('trimmedMean');
  });

  it('of four: the median lies between the middle two', () => {
    expect(of(60, 70, 80, 100).median).toBe(75);
  });

  it('do not depend on who came first', () => {
    const panel = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 11 });
    fc.assert(
      fc.property(panel, fc.nat(), (totals, turn) => {
        const cut = turn % totals.length;
        expect(of(...totals.slice(cut), ...totals.slice(0, cut))).toEqual(of(...totals));
      }),
    );
  });
});

describe('whether scores agree', () => {
  it.each([
    [[70, 82, 94], 'deviation 12, range 24', false],
    [[70, 82, 95], 'deviation 12.5, range 25', true],
    [[75, 75, 75, 75, 100], 'deviation 11.18, range 25', false],
    [[75, 75, 75, 75, 100.5], 'deviation 11.4, range 25.5', true],
  ])('%j: %s', (totals, _what, apart) => {
    expect(dispersed(of(...totals), consensus)).toBe(apart);
  });

  it('flags who lies far from the others, and leaves them in', () => {
    const panel = sheets(80, 80, 80, 80, 40);
    const statistics = statisticsOf(panel, consensus);
    expect(panel.filter((sheet) => isOutlier(sheet, statistics, consensus)).map(totalOf)).toEqual([40]);
    expect(statistics).toMatchObject({ count: 5, mean: 72, range: 40 });
  });

  it('flags nobody where all say the same', () => {
    const panel = sheets(80, 80, 80);
    expect(panel.some((sheet) => isOutlier(sheet, statisticsOf(panel, consensus), consensus))).toBe(false);
  });
});

describe('the outcome', () => {
  const voted = (total: number, yes: number, count: number) =>
    outcomeOf(
      statisticsOf(
        Array.from({ length: count }, (_, i) => sheetOf(total, i < yes)),
        consensus,
      ),
      consensus,
    );

  it.each([
    [80, 2, 3, 'approved'],
    [80, 1, 3, 'revise'],
    [79.5, 3, 3, 'revise'],
    [80, 4, 5, 'approved'],
    [80, 3, 5, 'revise'],
    [80, 6, 9, 'approved'],
    [60, 0, 3, 'revise'],
    [59.5, 3, 3, 'declined'],
  ])('%d points, %d of %d recommend: %s', (total, yes, count, outcome) => {
    expect(voted(total, yes, count)).toBe(outcome);
  });

  it('of five goes by the trimmed mean: one enemy alone does not pull it down', () => {
    expect(outcomeOf(of(20, 85, 85, 85, 85), consensus)).toBe('approved');
    expect(of(20, 85, 85, 85, 85).mean).toBeLessThan(80);
  });
});
