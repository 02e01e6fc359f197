/** China has one time, without summer time since 1991. */
const beijing = 8 * 3_600_000;
const day = 86_400_000;
/** 1 January 1970 in the count of days of spreadsheets, which begins with 1900 and takes that for a leap year. */
const epoch = 25_569;
/** By how many days the count that begins with 1904 lags behind; old files of the Mac have it. */
const since1904 = 1_462;

/** `2026-11-30T10:00:00+08:00`: what a person reads as Beijing time, and a program as a moment. */
export const beijingTime = (at: Date): string => `${new Date(at.getTime() + beijing).toISOString().slice(0, 19)}+08:00`;

/** A moment as spreadsheets count: days and parts of days, of the clock on the wall in Beijing. */
export const serialOf = (at: Date): number => (at.getTime() + beijing) / day + epoch;

/** To the millisecond: what lies below is the rounding of the parts of days. */
export const dateOf = (serial: number, from1904 = false): Date =>
  new Date(Math.round((serial + (from1904 ? since1904 : 0) - epoch) * day) - beijing);
