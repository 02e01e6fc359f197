import { workingDaysBetween, type Calendar } from '@zhitong/contracts/calendar';

const day = 86_400_000;
export type Pressing = 'late' | 'soon' | 'far';

/** How long there is still: working days, or how many days it is late. What is due tomorrow is due soon. */
export function remaining(due: string, now: number, calendar: Calendar): { pressing: Pressing; days: number } {
  const at = Date.parse(due);
  if (at < now) return { pressing: 'late', days: Math.max(1, Math.floor((now - at) / day)) };
  const days = workingDaysBetween(new Date(now), new Date(at), calendar);
  return { pressing: days <= 1 ? 'soon' : 'far', days };
}

export type Segment = 'used' | 'today' | 'left';

/** The working days of a clock, one segment each: used, today, still left. */
export function segments(from: string, by: string, now: number, calendar: Calendar): Segment[] {
  const between = (one: number, other: number) => workingDaysBetween(new Date(one), new Date(other), calendar);
  const total = between(Date.parse(from), Date.parse(by));
  const over = Date.parse(by) < now;
  const used = over ? total : Math.max(0, total - between(now, Date.parse(by)) - 1);
  return Array.from({ length: total }, (_, i) => (i < used ? 'used' : i === used ? 'today' : 'left'));
}
