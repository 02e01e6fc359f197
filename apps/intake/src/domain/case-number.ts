import { beijingDate } from '@zhitong/contracts';

/** The year that a case number belongs to: that of the day in Beijing. */
export const caseYear = (at: Date): number => Number(beijingDate(at).slice(0, 4));

/** 受理编号: prefix, year, running number of the year with at least four digits (`SW2026-0012`). */
export const caseNumber = (prefix: string, year: number, running: number): string =>
  `${prefix}${year}-${String(running).padStart(4, '0')}`;
