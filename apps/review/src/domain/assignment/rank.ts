import { createHash } from 'node:crypto';
import type { AssignmentOptions, Candidate } from './candidate.js';

/** An eligible candidate in the order of choice. */
export interface Ranked {
  expert: Candidate['expert'];
  /** Of the problem's society. */
  home: boolean;
  fit: number;
  lot: string;
}

/** Longest common prefix of the expert's and the problem's discipline codes, 0 to 7. */
export const fitOf = (own: readonly string[], wanted: readonly string[]): number => {
  let best = 0;
  for (const code of own)
    for (const other of wanted) {
      let same = 0;
      while (same < Math.min(code.length, other.length) && code[same] === other[same]) same += 1;
      best = Math.max(best, same);
    }
  return best;
};

export const isEligible = (
  { expert, conflicts }: Candidate,
  options: Pick<AssignmentOptions, 'reviewsPerYear' | 'former'>,
): boolean =>
  expert.active &&
  conflicts.length === 0 &&
  expert.reviewsThisYear < options.reviewsPerYear &&
  !options.former.includes(expert.id);

/**
 * The eligible in the order of choice: the problem's society first. `draw` then orders by a hash of seed and expert,
 * which is a draw that anybody can replay; `fit` by how near their disciplines are, the draw deciding between equals.
 */
export const rank = (candidates: readonly Candidate[], options: AssignmentOptions): Ranked[] =>
  candidates
    .filter((candidate) => isEligible(candidate, options))
    .map(({ expert }) => ({
      expert,
      home: expert.society === options.society,
      fit: fitOf(expert.disciplines, options.disciplines),
      lot: createHash('sha256').update(`${options.seed}:${expert.id}`).digest('hex'),
    }))
    .sort(
      (a, b) =>
        Number(b.home) - Number(a.home) || (options.method === 'fit' ? b.fit - a.fit : 0) || (a.lot < b.lot ? -1 : 1),
    );

/** Why this one, in the words of the record of the draw. */
export const reasonOf = ({ home, fit, lot }: Ranked): string =>
  `${home ? '属对口学会' : '属其他学会'}；学科代码相同前 ${fit} 位；未发现回避情形；抽签号 ${lot.slice(0, 8)}`;
