import { calendarYear, setCalendar } from './calendar-year.js';

const next = { year: 2027, holidays: ['2027-01-02', '2027-01-01'], makeUpDays: [], source: '通知' };

describe('a year of the calendar', () => {
  it('is told with its days in order, and once', () => {
    const [fact, ...more] = setCalendar(next, calendarYear.initial);
    expect(fact).toMatchObject({ type: 'CalendarChanged', data: { holidays: ['2027-01-01', '2027-01-02'] } });
    expect(more).toEqual([]);
    const state = calendarYear.evolve(calendarYear.initial, fact!);
    expect(setCalendar(next, state)).toEqual([]);
    expect(setCalendar({ ...next, source: '另一份通知' }, state)).toHaveLength(1);
    expect(setCalendar({ ...next, makeUpDays: ['2027-01-03'] }, state)).toHaveLength(1);
  });
});
