/**
 * Which days are worked, as data: the State Council's notice of each autumn. Days in neither list follow the week
 * (Monday to Friday). Dates are `yyyy-mm-dd` in Beijing time; a year that no notice covers yet follows the week.
 * The one in force is put together of the years that the administrator has set (`calendarOf`).
 */
export interface Calendar {
  readonly version: string;
  readonly holidays: readonly string[];
  /** Weekend days that are worked (调休上班). */
  readonly makeUpDays: readonly string[];
}

const hour = 3_600_000;
const beijing = 8 * hour;

/** Every day from `first` to `last`, both included. */
export function daysBetween(first: string, last: string): string[] {
  const list: string[] = [];
  for (let day = first; day <= last; day = shiftDate(day, 1)) list.push(day);
  return list;
}

/**
 * 国务院办公厅关于2026年部分节假日安排的通知, 4 November 2025. 1 January 2027 is a holiday by law
 * (全国年节及纪念日放假办法), whatever the notice for 2027 will add to it.
 */
export const calendar2026: Calendar = {
  version: 'cn-2026@1',
  holidays: [
    ...daysBetween('2026-01-01', '2026-01-03'),
    ...daysBetween('2026-02-15', '2026-02-23'),
    ...daysBetween('2026-04-04', '2026-04-06'),
    ...daysBetween('2026-05-01', '2026-05-05'),
    ...daysBetween('2026-06-19', '2026-06-21'),
    ...daysBetween('2026-09-25', '2026-09-27'),
    ...daysBetween('2026-10-01', '2026-10-07'),
    '2027-01-01',
  ],
  makeUpDays: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
};

/** The date in Beijing (UTC+8, no summer time) at that moment. */
export const beijingDate = (at: Date): string => new Date(at.getTime() + beijing).toISOString().slice(0, 10);

/** The last second of a date in Beijing. */
export const endOfBeijingDay = (date: string): Date => new Date(Date.parse(`${date}T23:59:59Z`) - beijing);

/** The date `by` days later; earlier where it is negative. */
export function shiftDate(date: string, by: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + by * 24 * hour).toISOString().slice(0, 10);
}

export function isWeekend(date: string): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** Whether offices work on that date (`yyyy-mm-dd`). */
export function isWorkingDay(date: string, calendar: Calendar): boolean {
  if (calendar.makeUpDays.includes(date)) return true;
  return !calendar.holidays.includes(date) && !isWeekend(date);
}

/**
 * The end (23:59:59 in Beijing) of the `days`-th working day after `start`. The day of the start does not count
 * (民法典 第二百零一条). With 0 days the period ends at once: at `start` itself.
 */
export function addWorkingDays(start: Date, days: number, calendar: Calendar): Date {
  if (!Number.isInteger(days) || days < 0) throw new RangeError(`working days must be a whole number ≥ 0, got ${days}`);
  if (days === 0) return start;
  let date = beijingDate(start);
  for (let left = days; left > 0;) {
    date = shiftDate(date, 1);
    if (isWorkingDay(date, calendar)) left -= 1;
  }
  return endOfBeijingDay(date);
}

/** Working days after the date of `from` up to and including the date of `to`; negative when `to` is the earlier date. */
export function workingDaysBetween(from: Date, to: Date, calendar: Calendar): number {
  const [first, last] = [beijingDate(from), beijingDate(to)];
  if (last < first) return -workingDaysBetween(to, from, calendar);
  return daysBetween(shiftDate(first, 1), last).filter((date) => isWorkingDay(date, calendar)).length;
}
