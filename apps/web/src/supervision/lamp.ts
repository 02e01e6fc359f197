import type { Calendar } from '@zhitong/contracts/calendar';
import { urgencyOf, workingDaysBetween } from '../kit/working-days.js';

/** A task that a leader's instruction left to somebody. */
export interface Supervised {
  dueAt: string;
  overdue: boolean;
  result?: string | undefined;
}

/** From how many working days on a task is yellow. */
const yellowFrom = 3;

export type Lamp = 'done' | 'red' | 'yellow' | 'none';

/** The lamp of a task: red once it is overdue, yellow when it soon will be. */
export function lampOf({ result, overdue, dueAt }: Supervised, now: number, calendar: Calendar): Lamp {
  if (result !== undefined) return 'done';
  if (overdue || urgencyOf(dueAt, now, calendar) === 'late') return 'red';
  return workingDaysBetween(now, Date.parse(dueAt), calendar) <= yellowFrom ? 'yellow' : 'none';
}
