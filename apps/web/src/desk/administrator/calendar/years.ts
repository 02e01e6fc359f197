import { beijingDate, calendarOf, missingYears, type Calendar } from '@zhitong/contracts/calendar';
import type { AnswerOf } from '../../../api/index.js';

export type Year = AnswerOf<'/api/calendar', 'get'>['years'][number];

/** The calendar in force by what the server knows; with another year put in for the one of it. */
export const inForce = (years: readonly Year[], instead?: Year): Calendar =>
  calendarOf([
    ...years.filter(({ version, year }) => version > 0 && year !== instead?.year),
    ...(instead ? [instead] : []),
  ]);

/** Years to show: those that are known, that are missed, and the next one, which can be entered as soon as it is out. */
export function yearsToShow(years: readonly Year[], now: number): number[] {
  const today = beijingDate(new Date(now));
  const next = Number(today.slice(0, 4)) + 1;
  const known = years.map(({ year }) => year);
  return [...new Set([...known, ...missingYears(today, [...years]), next])].sort((a, b) => b - a);
}
