import { beijingDate, endOfBeijingDay } from '@zhitong/contracts';

/**
 * The end of the corresponding day so many calendar months later, in Beijing. Where that month is shorter, the end of
 * its last day: a period counted in months ends on the corresponding day or, if there is none, on the last
 * (民法典 第二百零二条), and a last day ends at midnight (第二百零三条).
 */
export function addMonths(from: string, months: number): string {
  const [year = 0, month = 0, day = 0] = beijingDate(new Date(from)).split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const end = new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)));
  return endOfBeijingDay(end.toISOString().slice(0, 10)).toISOString();
}

const monthOf = (time: string): number => {
  const [year = 0, month = 0] = beijingDate(new Date(time)).split('-').map(Number);
  return year * 12 + month;
};

/** A date that was counted in months from `start`, so many months later: counted from there again, so that a short month on the way takes no days off. */
export function postponed(start: string, due: string, by: number): string {
  const counted = monthOf(due) - monthOf(start);
  return addMonths(start, counted) === due ? addMonths(start, counted + by) : addMonths(due, by);
}
