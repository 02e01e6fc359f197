/**
 * The same moment so many calendar months later (ISO, UTC). Where that month is shorter, its last day: a period
 * counted in months ends on the corresponding day or, if there is none, on the last (民法典 第二百零二条).
 */
export function addMonths(from: string, months: number): string {
  const start = new Date(from);
  const end = new Date(start);
  end.setUTCDate(1);
  end.setUTCMonth(end.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 0)).getUTCDate();
  end.setUTCDate(Math.min(start.getUTCDate(), lastDay));
  return end.toISOString();
}
