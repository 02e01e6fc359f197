import { placed, plain, spreadOf, stripsOf, totalSpread, type Rubric, type UnsealedSheet } from './dispersion.js';

const text = (zh: string) => ({ zh, en: zh });
const rubric: Rubric = {
  version: 'rubric@1',
  commentBelow: 0.4,
  criteria: [
    { id: 'genuineness', name: text('真实'), points: 25 },
    { id: 'indicators', name: text('指标'), points: 15 },
    { id: 'feasibility', name: text('可行'), points: 15 },
    { id: 'local', name: text('本地'), points: 5 },
  ],
};
const sheet = (...[genuineness, indicators, feasibility, local]: number[]): UnsealedSheet => {
  const criteria = { genuineness, indicators, feasibility, local } as Record<string, number>;
  const total = Object.values(criteria).reduce((sum, one) => sum + one, 0);
  return { criteria, comments: {}, recommends: true, total, outlier: false };
};
const sheets = [
  sheet(23, 12, 12, 4),
  sheet(22, 11, 11, 4),
  sheet(21, 6, 9, 3),
  sheet(23, 12, 12, 5),
  sheet(19, 5, 6, 3),
];

describe('how far scores lie apart', () => {
  it('is told by median, sample deviation and range', () => {
    expect(spreadOf([23, 22, 21, 23, 19], 25)).toMatchObject({ median: 22, range: 4 });
    expect(plain(spreadOf([23, 22, 21, 23, 19], 25).deviation)).toBe('1.67');
    expect(spreadOf([7, 8], 10).median).toBe(7.5);
    expect(spreadOf([7], 10)).toMatchObject({ median: 7, deviation: 0, range: 0 });
  });

  it('names at most two criteria: where most points are in dispute', () => {
    expect(
      stripsOf(rubric, sheets)
        .filter(({ wide }) => wide)
        .map(({ id }) => id),
    ).toEqual(['indicators', 'feasibility']);
    expect(stripsOf(rubric, sheets.slice(0, 2)).some(({ wide }) => wide)).toBe(false);
  });

  it('of totals is what the server counted', () => {
    const statistics = { count: 5, mean: 1, median: 2, deviation: 3, range: 4, recommending: 5 };
    expect(totalSpread({ sheets, statistics })).toMatchObject({ median: 2, deviation: 3, range: 4, points: 100 });
  });
});

describe('marks', () => {
  const levels = (...values: number[]) => placed({ values, points: 100 }).map(({ level }) => level);
  it('do not cover each other where scores are alike', () => {
    expect(levels(80, 60, 40)).toEqual([0, 0, 0]);
    expect(levels(80, 80)).toEqual([-0.5, 0.5]);
    expect(levels(80, 40, 81, 82)).toEqual([-1, 0, 0, 1]);
    expect(placed({ values: [12], points: 15 })).toEqual([{ at: 0.8, level: 0 }]);
  });
});
