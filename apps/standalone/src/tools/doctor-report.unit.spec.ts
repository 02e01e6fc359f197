import { exitCodeOf, reportLines, sorted, type Found } from './doctor-report.js';

const found = (where: string, code: string, level: Found['level']): Found => ({
  ...{ where, code, level },
  what: { zh: `${code}出错`, en: `${code} is wrong` },
  todo: { zh: '请处理。', en: 'See to it.' },
});

describe('npm run doctor', () => {
  it('tells red before yellow, with what to do, and ends with 1', () => {
    const all = sorted([found('intake', 'outbox', 'yellow'), found('review', 'parked', 'red')]);
    expect(reportLines(all, [])).toEqual([
      '✗ 红  review: parked出错 · parked is wrong',
      '      → 请处理。 See to it.',
      '! 黄  intake: outbox出错 · outbox is wrong',
      '      → 请处理。 See to it.',
    ]);
    expect(exitCodeOf(all)).toBe(1);
  });

  it('tells of a disk and a clock once, however many services were asked', () => {
    const all = sorted([
      found('intake', 'disk', 'red'),
      found('review', 'disk', 'red'),
      found('review', 'parked', 'red'),
    ]);
    expect(all.map(({ where, code }) => `${where} ${code}`)).toEqual(['machine disk', 'review parked']);
  });

  it('says that all is well, and of what; yellow alone ends with 0', () => {
    expect(reportLines([], ['intake', 'fonts'])).toEqual(['一切正常 · all is well: intake, fonts']);
    expect(exitCodeOf([found('intake', 'outbox', 'yellow')])).toBe(0);
  });
});
