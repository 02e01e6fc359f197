import type { AnswerOf } from '../../api/index.js';

export type Candidate = AnswerOf<'/api/review/panels/{id}/candidates', 'get'>[number];

export const ranges = ['eligible', 'conflicted', 'others'] as const;
export type Range = (typeof ranges)[number];

export const rangeOf = ({ conflicts, barred }: Pick<Candidate, 'conflicts' | 'barred'>): Range =>
  conflicts.length > 0 ? 'conflicted' : barred.length > 0 ? 'others' : 'eligible';

/** The nearest first, then who has least to do. */
export const nearest = (candidates: readonly Candidate[]): Candidate[] =>
  [...candidates].sort(
    (a, b) =>
      Number(b.home) - Number(a.home) ||
      b.fit - a.fit ||
      a.expert.reviewsThisYear - b.expert.reviewsThisYear ||
      (a.expert.id < b.expert.id ? -1 : 1),
  );

export interface Pool {
  eligible: number;
  employers: number;
  chairs: number;
  barred: number;
}

/** Whom there is to choose from. */
export function poolOf(candidates: readonly Candidate[]): Pool {
  const eligible = candidates.filter((one) => rangeOf(one) === 'eligible');
  return {
    eligible: eligible.length,
    employers: new Set(eligible.map(({ expert }) => expert.employer.creditCode)).size,
    chairs: eligible.filter(({ expert }) => expert.chairs).length,
    barred: candidates.length - eligible.length,
  };
}

/** One of an employer at most, the chair included: so many employers a panel of that size wants. */
export const employersFor = (size: number): number => size + 1;
