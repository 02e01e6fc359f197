import type { statistics } from '@zhitong/contracts';
import type { z } from 'zod';
import { totalOf, type Sheet } from './rubric.js';

export type Statistics = z.output<typeof statistics>;

/** When scores agree, and what they lead to. */
export interface ConsensusRules {
  /** From this many scores on, the mean leaves out the highest and the lowest. */
  trimFrom: number;
  /** Beyond either, the panel discusses and scores once more. */
  deviation: number;
  range: number;
  approve: number;
  /** Share of the panel that must recommend. */
  recommending: number;
  decline: number;
  /** A score further from the median than this many deviations is flagged. Never left out for it. */
  outlier: number;
}

export type Outcome = 'approved' | 'revise' | 'declined';

const round = (value: number) => Math.round(value * 100) / 100;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Statistics of at least one sheet; the order of the sheets does not matter. Two decimals. */
export function statisticsOf(sheets: readonly Sheet[], rules: ConsensusRules): Statistics {
  const totals = sheets.map(totalOf).sort((a, b) => a - b);
  const count = totals.length;
  const middle = count >> 1;
  const average = mean(totals);
  const squares = totals.reduce((sum, total) => sum + (total - average) ** 2, 0);
  return {
    count,
    mean: round(average),
    ...(count >= rules.trimFrom ? { trimmedMean: round(mean(totals.slice(1, -1))) } : {}),
    median: round(count % 2 === 1 ? totals[middle]! : (totals[middle - 1]! + totals[middle]!) / 2),
    deviation: count > 1 ? round(Math.sqrt(squares / (count - 1))) : 0,
    range: round(totals.at(-1)! - totals[0]!),
    recommending: sheets.filter(({ recommends }) => recommends).length,
  };
}

/** Whether the scores lie too far apart to conclude without a discussion. */
export const dispersed = ({ deviation, range }: Statistics, rules: ConsensusRules): boolean =>
  deviation > rules.deviation || range > rules.range;

/** What the scores lead to: the trimmed mean where there is one. */
export function outcomeOf(statistics: Statistics, rules: ConsensusRules): Outcome {
  const score = statistics.trimmedMean ?? statistics.mean;
  if (score < rules.decline) return 'declined';
  return score >= rules.approve && statistics.recommending >= statistics.count * rules.recommending
    ? 'approved'
    : 'revise';
}

export const isOutlier = (sheet: Sheet, statistics: Statistics, rules: ConsensusRules): boolean =>
  statistics.deviation > 0 && Math.abs(totalOf(sheet) - statistics.median) > rules.outlier * statistics.deviation;
