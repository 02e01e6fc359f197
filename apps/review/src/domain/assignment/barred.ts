import type { Text } from '@zhitong/contracts';
import type { AssignmentOptions, Candidate } from './candidate.js';

/** Why somebody cannot be chosen, besides conflicts; the same conditions as of the assignment. */
export const barredBy = (
  { expert }: Pick<Candidate, 'expert'>,
  { reviewsPerYear, former }: Pick<AssignmentOptions, 'reviewsPerYear' | 'former'>,
): Text[] => [
  ...(expert.active ? [] : [{ zh: '账号已停用', en: 'the account is disabled' }]),
  ...(expert.reviewsThisYear < reviewsPerYear
    ? []
    : [{ zh: `本年已满 ${reviewsPerYear} 件`, en: `has ${reviewsPerYear} reviews this year already` }]),
  ...(former.includes(expert.id)
    ? [{ zh: '是原专家组成员，复审须换人', en: 'sat on the former panel: a reconsideration is for others' }]
    : []),
];
