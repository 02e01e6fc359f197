import { isEligible } from './rank.js';
import type { Candidate } from './candidate.js';

/** Who is looked for in the place of somebody who left. */
export interface Place {
  duty: 'member' | 'chair';
  /** Credit codes of those who still sit on the panel. */
  employers: ReadonlySet<string>;
  /** Experts who have or had a seat in this round. */
  seated: ReadonlySet<string>;
  reviewsPerYear: number;
}

/**
 * The first who may take the place, of people in order. Everything is looked at again: since the reserves were drawn
 * somebody may have changed employers, reached the number of reviews of the year, or come into a conflict.
 */
export const successor = (inOrder: readonly Candidate[], place: Place): Candidate | undefined =>
  inOrder.find(
    (candidate) =>
      isEligible(candidate, { reviewsPerYear: place.reviewsPerYear, former: [] }) &&
      !place.seated.has(candidate.expert.id) &&
      !place.employers.has(candidate.expert.employer.creditCode) &&
      (place.duty === 'member' || candidate.expert.chairs),
  );
