import fc from 'fast-check';
import {
  addWorkingDays,
  beijingDate,
  calendar2026,
  isWorkingDay,
  workingDaysBetween,
  type Calendar,
} from './counting.js';

const at = (beijing: string) => new Date(`${beijing}+08:00`);
const due = (start: string, days: number, calendar: Calendar = calendar2026) =>
  addWorkingDays(at(start), days, calendar).toISOString();

describe('working days in 2026', () => {
  it('ends at 23:59:59 in Beijing and does not count the day of the start', () => {
    expect(due('2026-03-02T09:00:00', 5)).toBe('2026-03-09T15:59:59.000Z');
    expect(due('2026-03-02T00:00:00', 1)).toBe('2026-03-03T15:59:59.000Z');
    expect(due('2026-03-02T23:59:59', 1)).toBe('2026-03-03T15:59:59.000Z');
  });

  it('takes the date from Beijing, not from UTC', () => {
    expect(addWorkingDays(new Date('2026-03-02T16:30:00Z'), 1, calendar2026).toISOString()).toBe(
      '2026-03-04T15:59:59.000Z',
    );
    expect(beijingDate(new Date('2026-03-02T15:59:59Z'))).toBe('2026-03-02');
    expect(beijingDate(new Date('2026-03-02T16:00:00Z'))).toBe('2026-03-03');
  });

  it('skips the nine days of the Spring Festival and works the two Saturdays around it', () => {
    expect(due('2026-02-13T10:00:00', 1)).toBe('2026-02-14T15:59:59.000Z');
    expect(due('2026-02-13T10:00:00', 2)).toBe('2026-02-24T15:59:59.000Z');
    expect(due('2026-02-27T10:00:00', 1)).toBe('2026-02-28T15:59:59.000Z');
  });

  it.each([
    ['2026-01-01', '2026-01-03'],
    ['2026-02-15', '2026-02-23'],
    ['2026-04-04', '2026-04-06'],
    ['2026-05-01', '2026-05-05'],
    ['2026-06-19', '2026-06-21'],
    ['2026-09-25', '2026-09-27'],
    ['2026-10-01', '2026-10-07'],
  ])('rests from %s to %s', (first, last) => {
    expect(isWorkingDay(first, calendar2026)).toBe(false);
    expect(isWorkingDay(last, calendar2026)).toBe(false);
  });

  it.each(calendar2026.makeUpDays)('works on the weekend day %s', (day) => {
    expect([0, 6]).toContain(new Date(`${day}T00:00:00Z`).getUTCDay());
    expect(isWorkingDay(day, calendar2026)).toBe(true);
  });

  it('has 248 working days, as the notice of the State Council leaves them', () => {
    expect(workingDaysBetween(at('2025-12-31T12:00:00'), at('2026-12-31T12:00:00'), calendar2026)).toBe(248);
  });

  it('follows the week in a year that no notice covers, except for the day that the law names', () => {
    expect(due('2026-12-31T10:00:00', 1)).toBe('2027-01-04T15:59:59.000Z');
  });
});

describe('working days in general', () => {
  const moment = fc.date({
    min: new Date('2026-01-01T00:00:00Z'),
    max: new Date('2026-11-30T00:00:00Z'),
    noInvalidDate: true,
  });

  it('ends at once with no days', () => {
    expect(due('2026-10-03T10:00:00', 0)).toBe('2026-10-03T02:00:00.000Z');
  });

  it.each([-1, 1.5, Number.NaN])('refuses %s days', (days) => {
    expect(() => addWorkingDays(new Date(), days, calendar2026)).toThrow(RangeError);
  });

  it('counts back what it added, and always ends on a working day', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 40 }), (start, days) => {
        const end = addWorkingDays(start, days, calendar2026);
        expect(workingDaysBetween(start, end, calendar2026)).toBe(days);
        expect(isWorkingDay(beijingDate(end), calendar2026)).toBe(true);
        expect(end.toISOString().slice(11)).toBe('15:59:59.000Z');
      }),
    );
  });

  it('never ends earlier for a later start or for more days', () => {
    fc.assert(
      fc.property(moment, moment, fc.integer({ min: 1, max: 20 }), (a, b, days) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        expect(+addWorkingDays(early, days, calendar2026)).toBeLessThanOrEqual(
          +addWorkingDays(late, days, calendar2026),
        );
        expect(+addWorkingDays(a, days, calendar2026)).toBeLessThan(+addWorkingDays(a, days + 1, calendar2026));
      }),
    );
  });

  it('counts the same both ways, with the sign', () => {
    fc.assert(
      fc.property(moment, moment, (a, b) => {
        expect(workingDaysBetween(a, b, calendar2026) + workingDaysBetween(b, a, calendar2026)).toBe(0);
      }),
    );
  });
});
