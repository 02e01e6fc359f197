import { calendar2026, daysBetween, isWorkingDay, type Calendar } from './counting.js';

/** What the notice for one year says. Its days may lie in December before, or in January after. */
export interface CalendarYear {
  readonly year: number;
  /** Counts how often the administrator has set it; 0: as the platform brings it. */
  readonly version: number;
  readonly holidays: readonly string[];
  readonly makeUpDays: readonly string[];
}

/** What the platform brings; the administrator's word about the same year takes its place. */
export const builtInYears: readonly CalendarYear[] = [
  { year: 2026, version: 0, holidays: calendar2026.holidays, makeUpDays: calendar2026.makeUpDays },
];

/** The years that are known: those that were set, and of the built-in ones the others; the earliest first. */
export const knownYears = (set: readonly CalendarYear[]): CalendarYear[] =>
  [...builtInYears.filter(({ year }) => !set.some((one) => one.year === year)), ...set].sort((a, b) => a.year - b.year);

/**
 * The calendar in force. Where the notices of two years name the same day, the later year's is the newer one and holds.
 * @param set the years that the administrator has set, each in its newest version
 */
export function calendarOf(set: readonly CalendarYear[]): Calendar {
  const worked = new Map<string, boolean>();
  const years = knownYears(set);
  for (const { holidays, makeUpDays } of years) {
    for (const day of holidays) worked.set(day, false);
    for (const day of makeUpDays) worked.set(day, true);
  }
  const named = (is: boolean) => [...worked].flatMap(([day, works]) => (works === is ? [day] : [])).sort();
  return {
    version: years.map(({ year, version }) => `cn-${year}@${version}`).join('+'),
    holidays: named(false),
    makeUpDays: named(true),
  };
}

/** How many days of the year are worked. */
export const workingDaysOfYear = (year: number, calendar: Calendar): number =>
  daysBetween(`${year}-01-01`, `${year}-12-31`).filter((day) => isWorkingDay(day, calendar)).length;

/** The notice for a year comes in the autumn before: from then on it is missed. Month and day. */
const noticeIsOutFrom = '11-01';

/**
 * Which years should have a calendar at that date (`yyyy-mm-dd` in Beijing) and have none: this one, and from November
 * on the next.
 */
export function missingYears(today: string, set: readonly CalendarYear[]): number[] {
  const year = Number(today.slice(0, 4));
  const wanted = today.slice(5) >= noticeIsOutFrom ? [year, year + 1] : [year];
  const known = new Set(knownYears(set).map((one) => one.year));
  return wanted.filter((one) => !known.has(one));
}
