import { calendarOf, daysBetween } from '@zhitong/contracts/calendar';
import { changedRuns, exampleOf } from './comparison.js';

const year = (holidays: string[], makeUpDays: string[] = []) =>
  calendarOf([{ year: 2027, version: 1, holidays, makeUpDays }]);

describe('two calendars side by side', () => {
  it('name the runs that came and went', () => {
    expect(changedRuns(['2027-05-01', '2027-05-02'], ['2027-05-02', '2027-05-03', '2027-05-04'])).toEqual({
      came: [{ first: '2027-05-03', last: '2027-05-04' }],
      went: [{ first: '2027-05-01', last: '2027-05-01' }],
    });
  });

  it('show on the first day that differs how a period ends otherwise', () => {
    // Friday, 5 February, to Thursday, 11 February 2027.
    const spring = year(daysBetween('2027-02-05', '2027-02-11'), ['2027-02-14']);
    expect(exampleOf(2027, year([]), spring)).toEqual({
      ...{ start: '2027-02-04', before: '2027-02-11', after: '2027-02-17' },
    });
    // A Saturday that is off anyway makes no difference.
    expect(exampleOf(2027, year([]), year(['2027-02-06']))).toBeUndefined();
  });
});
