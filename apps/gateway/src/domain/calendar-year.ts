import { accountsTopic, CalendarChanged } from '@zhitong/contracts';
import { aggregate, type FactOf } from '@zhitong/events';

/** What was said last of a year; empty before the first time. */
export interface CalendarYearState {
  year: number;
  holidays: string[];
  makeUpDays: string[];
  source: string;
}

export type CalendarFact = FactOf<typeof CalendarChanged>;

/** The working days of a year, as the administrator takes them from the notice. The key names the year. */
export const calendarYear = aggregate({
  table: 'calendar_year',
  topic: accountsTopic,
  initial: { year: 0, holidays: [], makeUpDays: [], source: '' },
  evolve(_state: CalendarYearState, { data }: CalendarFact): CalendarYearState {
    const { year, holidays, makeUpDays, source } = data;
    return { year, holidays, makeUpDays, source };
  },
  columns: ({ year }) => ({ year }),
});

export const calendarKey = (year: number): string => `calendar-${year}`;

/** Says it anew; where nothing differs, nothing happens. */
export function setCalendar(next: CalendarYearState, state: CalendarYearState): CalendarFact[] {
  const { year, source } = next;
  const [holidays, makeUpDays] = [[...next.holidays].sort(), [...next.makeUpDays].sort()];
  const same = (one: readonly string[], other: readonly string[]) => one.join() === other.join();
  if (year === state.year && source === state.source)
    if (same(holidays, state.holidays) && same(makeUpDays, state.makeUpDays)) return [];
  return [CalendarChanged({ problems: [], year, holidays, makeUpDays, source })];
}
