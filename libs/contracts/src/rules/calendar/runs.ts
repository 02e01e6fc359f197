import { shiftDate } from './counting.js';

/** Days that follow one another. */
export interface Run {
  first: string;
  last: string;
}

/** The days in runs, the earliest first; each day once. */
export function runsOf(days: readonly string[]): Run[] {
  const runs: Run[] = [];
  for (const day of [...new Set(days)].sort()) {
    const run = runs.at(-1);
    if (run && shiftDate(run.last, 1) === day) run.last = day;
    else runs.push({ first: day, last: day });
  }
  return runs;
}

/** A line per run, as `readDays` reads it. */
export const writeDays = (days: readonly string[]): string =>
  runsOf(days)
    .map(({ first, last }) => (first === last ? first : `${first} ~ ${last}`))
    .join('\n');
