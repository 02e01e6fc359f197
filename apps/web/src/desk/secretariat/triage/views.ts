import type { Calendar } from '@zhitong/contracts/calendar';
import type { components } from '../../../api/index.js';
import { remaining } from './clock.js';

export type ProblemRow = components['schemas']['intake.ProblemRow'];

/** The lists of the desk, as they stand in the address (`?list=soon`). */
export const views = ['waiting', 'soon', 'late', 'with', 'all'] as const;
export type View = (typeof views)[number];
export const viewOf = (text: string | null): View => views.find((view) => view === text) ?? 'waiting';

/** What the desk is responsible for until it is accepted or gone; most of it waits here, some with the enterprises. */
export const underCheck = 'submitted,returned,entered';

/** Whether a problem under check stands in a list. A returned one whose time is over waits for the secretariat again. */
export function standsIn(view: View, { status, dueAt }: ProblemRow, now: number, calendar: Calendar): boolean {
  const pressing = dueAt === null ? 'far' : remaining(dueAt, now, calendar).pressing;
  const here = status === 'submitted' || (status === 'returned' && pressing === 'late');
  switch (view) {
    case 'waiting':
      return here;
    case 'soon':
      return here && pressing === 'soon';
    case 'late':
      return here && pressing === 'late';
    case 'with':
      return !here;
    case 'all':
      return true;
  }
}

/** The neighbour of a row, for the keys; without a row the first one. Stays at the ends. */
export function neighbour<R extends { id: string }>(
  rows: readonly R[],
  current: string | undefined,
  by: 1 | -1,
): R | undefined {
  const at = rows.findIndex(({ id }) => id === current);
  return at < 0 ? rows[0] : rows[Math.min(rows.length - 1, Math.max(0, at + by))];
}

/** Where to go on when a row was done: the next one, or the one before if it was the last. */
export const following = <R extends { id: string }>(rows: readonly R[], current: string): R | undefined => {
  const at = rows.findIndex(({ id }) => id === current);
  return at < 0 ? undefined : (rows[at + 1] ?? rows[at - 1]);
};
