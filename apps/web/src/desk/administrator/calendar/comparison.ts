import {
  addWorkingDays,
  beijingDate,
  daysBetween,
  isWorkingDay,
  runsOf,
  shiftDate,
  type Calendar,
  type Run,
} from '@zhitong/contracts/calendar';

/** What is new in a list of days, and what is gone from it. */
export const changedRuns = (before: readonly string[], after: readonly string[]): { came: Run[]; went: Run[] } => ({
  came: runsOf(after.filter((day) => !before.includes(day))),
  went: runsOf(before.filter((day) => !after.includes(day))),
});

export interface Example {
  start: string;
  before: string;
  after: string;
}

/** How long the example runs, working days: as long as a formal check. */
const length = 5;

/** A period that begins the day before the first day on which the two differ; none where they count alike. */
export function exampleOf(year: number, before: Calendar, after: Calendar): Example | undefined {
  const first = daysBetween(`${year - 1}-12-01`, `${year + 1}-01-31`).find(
    (day) => isWorkingDay(day, before) !== isWorkingDay(day, after),
  );
  if (first === undefined) return undefined;
  const start = shiftDate(first, -1);
  const end = (calendar: Calendar) => beijingDate(addWorkingDays(new Date(`${start}T04:00:00Z`), length, calendar));
  return { start, before: end(before), after: end(after) };
}
