import type { components } from '../../../api/index.js';

export type Bid = components['schemas']['research.Bid'];

/** How many rows a bid reaches, and how many a person has to judge. */
export const reachedBy = ({ answers }: Pick<Bid, 'answers'>): number =>
  answers.filter(({ reaches }) => reaches === true).length;
export const unclearIn = ({ answers }: Pick<Bid, 'answers'>): number =>
  answers.filter(({ reaches }) => reaches === null).length;

export type Finding =
  { kind: 'all'; teams: string[]; rows: number } | { kind: 'none'; teams: string[]; most: number; rows: number };

/** What the table shows, for its sentence: who reaches every row; where nobody does, who reaches most. */
export function findingOf(bids: readonly Bid[], rows: number): Finding {
  const all = bids.filter((bid) => reachedBy(bid) === rows).map(({ team }) => team.name);
  if (all.length > 0) return { kind: 'all', teams: all, rows };
  const most = Math.max(0, ...bids.map(reachedBy));
  return {
    kind: 'none',
    teams: bids.filter((bid) => reachedBy(bid) === most).map(({ team }) => team.name),
    most,
    rows,
  };
}
