import { workingDaysBetween as between, type Calendar } from '@zhitong/contracts/calendar';

/** Working days after `from`'s day, up to and including `to`'s, by the calendar that the services count with. */
export const workingDaysBetween = (from: number, to: number, calendar: Calendar): number =>
  between(new Date(from), new Date(to), calendar);

export type Urgency = 'late' | 'soon' | 'far';

/** How pressing a deadline is: overdue, due within one working day, or later. */
export function urgencyOf(due: string | number, now: number, calendar: Calendar): Urgency {
  const at = new Date(due).getTime();
  if (at < now) return 'late';
  return workingDaysBetween(now, at, calendar) <= 1 ? 'soon' : 'far';
}
