import fc from 'fast-check';
import { calendarProblems } from './check-year.js';
import { calendar2026, daysBetween, isWeekend, isWorkingDay } from './counting.js';
import { calendarOf, knownYears, missingYears, workingDaysOfYear, type CalendarYear } from './year.js';

const year = (n: number, holidays: string[], makeUpDays: string[] = [], version = 1): CalendarYear => ({
  ...{ year: n, version, holidays, makeUpDays },
});
const codes = (n: number, holidays: string[], makeUpDays: string[] = []) =>
  calendarProblems(year(n, holidays, makeUpDays)).map(({ field, code }) => `${field}: ${code}`);

describe('the calendar in force', () => {
  it('is the built-in one until a year is set, which then stands in its place', () => {
    const before = calendarOf([]);
    expect(before.holidays).toEqual(calendar2026.holidays);
    expect(before.makeUpDays).toEqual(calendar2026.makeUpDays);
    const after = calendarOf([year(2026, ['2026-10-08'], ['2026-10-11'])]);
    expect(isWorkingDay('2026-10-01', after)).toBe(true);
    expect(isWorkingDay('2026-10-08', after)).toBe(false);
    expect(isWorkingDay('2026-10-11', after)).toBe(true);
    expect(after.version).not.toBe(before.version);
  });

  it('keeps a year whole while others are set, and counts a new one by its notice', () => {
    const both = calendarOf([year(2027, daysBetween('2027-02-05', '2027-02-11'), ['2027-02-14'])]);
    expect(workingDaysOfYear(2026, both)).toBe(248);
    expect(isWorkingDay('2027-02-05', both)).toBe(false);
    expect(isWorkingDay('2027-02-14', both)).toBe(true);
    expect(isWorkingDay('2027-01-01', both)).toBe(false);
  });

  it('holds to the later notice where two years name a day, in whatever order they were set', () => {
    const [early, late] = [year(2027, ['2027-12-31']), year(2028, ['2028-01-01'], ['2027-12-25', '2027-12-26'])];
    const other = year(2027, ['2027-12-25', '2027-12-26']);
    expect(calendarOf([late, other])).toEqual(calendarOf([other, late]));
    expect(isWorkingDay('2027-12-26', calendarOf([late, other]))).toBe(true);
    expect(isWorkingDay('2027-12-31', calendarOf([early, late]))).toBe(false);
  });

  it('works a day exactly when the notice or else the week says so', () => {
    const days = daysBetween('2027-01-01', '2027-12-31');
    fc.assert(
      fc.property(fc.subarray(days), fc.subarray(days), (off, on) => {
        const made = on.filter((day) => !off.includes(day));
        const calendar = calendarOf([year(2027, off, made)]);
        for (const day of days)
          expect(isWorkingDay(day, calendar)).toBe(
            made.includes(day) || (!isWeekend(day) && !off.includes(day) && day !== '2027-01-01'),
          );
      }),
      { numRuns: 30 },
    );
  });
});

describe('a year that is missing', () => {
  it('is the next one from November on, and this one at any time', () => {
    expect(missingYears('2026-10-31', [])).toEqual([]);
    expect(missingYears('2026-11-01', [])).toEqual([2027]);
    expect(missingYears('2027-03-01', [])).toEqual([2027]);
    expect(missingYears('2027-12-01', [])).toEqual([2027, 2028]);
    expect(missingYears('2026-11-01', [year(2027, ['2027-01-01'])])).toEqual([]);
    expect(knownYears([year(2028, [])]).map((one) => one.year)).toEqual([2026, 2028]);
  });
});

describe('a year that is entered', () => {
  it('is taken as a notice would say it, also with days around the turn of the year', () => {
    expect(codes(2026, [...calendar2026.holidays], [...calendar2026.makeUpDays])).toEqual([]);
    expect(codes(2027, ['2026-12-31', '2027-01-01'], ['2026-12-26'])).toEqual([]);
  });

  it('is refused where no notice says such a thing', () => {
    expect(codes(2027, [])).toEqual(['holidays: calendar-empty']);
    expect(codes(2027, ['2026-11-30'], ['2028-02-05'])).toEqual([
      'holidays: calendar-outside',
      'makeUpDays: calendar-outside',
    ]);
    expect(codes(2027, ['2027-02-06'], ['2027-02-06'])).toEqual(['makeUpDays: calendar-both']);
    // A Wednesday.
    expect(codes(2027, ['2027-02-06'], ['2027-02-10'])).toEqual(['makeUpDays: calendar-make-up-weekday']);
  });
});
