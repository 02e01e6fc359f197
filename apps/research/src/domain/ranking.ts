import type { Evaluation } from './evaluation.js';
import type { Bid } from './proposal.js';
import type { Criterion } from './rules.js';

export interface Ranked {
  bid: Bid;
  /** Mean of the evaluators' totals, two decimals. */
  score: number;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const twoDecimals = (value: number) => Math.round(value * 100) / 100;

/**
 * Best first. Equal totals: the better answer to the first criterion, then who was earlier, then the id, so that the
 * order never depends on the order in which sheets came in.
 */
export function rank(
  bids: readonly Bid[],
  evaluations: readonly Evaluation[],
  criteria: readonly Criterion[],
): Ranked[] {
  const first = criteria[0]?.code ?? '';
  const sheetsOf = (bid: Bid) => evaluations.flatMap(({ sheets }) => sheets.filter((sheet) => sheet.bid === bid.id));
  const total = (points: Record<string, number>) => criteria.reduce((sum, { code }) => sum + (points[code] ?? 0), 0);
  return bids
    .map((bid) => ({
      bid,
      score: twoDecimals(mean(sheetsOf(bid).map(({ points }) => total(points)))),
      leading: twoDecimals(mean(sheetsOf(bid).map(({ points }) => points[first] ?? 0))),
    }))
    .sort(
      (a, b) =>
        b.score - a.score ||
        b.leading - a.leading ||
        Date.parse(a.bid.submittedAt) - Date.parse(b.bid.submittedAt) ||
        (a.bid.id < b.bid.id ? -1 : 1),
    )
    .map(({ bid, score }) => ({ bid, score }));
}
