import { ProblemSeparated } from '@zhitong/contracts';
import type { FactOf } from '@zhitong/events';
import { concerned, type ProblemState } from './state.js';

type Separated = FactOf<typeof ProblemSeparated>;

/** Why problems come back that were merged into one that goes. */
export const leaderGone = { withdrawn: '牵头问题已撤回', rejected: '牵头问题不予受理' } as const;

/** A merge is undone: the side of the problem that had stayed. */
export const separate = (
  { separated, reason }: { separated: string; reason: string },
  state: ProblemState,
): Separated[] =>
  state.absorbed.some(({ problem }) => problem === separated)
    ? [ProblemSeparated({ problems: concerned(state).filter((id) => id !== separated), separated, reason })]
    : [];

/** All merges are undone, because the problem that others were merged into goes. */
export const separateAll = (state: ProblemState, reason: string): Separated[] =>
  state.absorbed.map(({ problem }) => ProblemSeparated({ problems: [state.id], separated: problem, reason }));
