import type { AnswerOf } from '../../api/index.js';
import type { Sheet } from './use-sheet.js';

export type Rubric = AnswerOf<'/api/review/seats/{id}/packet', 'get'>['rubric'];
export type Criterion = Rubric['criteria'][number];

/** Half points, between nothing and all. */
export const clamp = (value: number, { points }: Pick<Criterion, 'points'>): number =>
  Math.min(points, Math.max(0, Math.round(value * 2) / 2));

/** What bands of points mean, with their ends: a band reaches to the next one. */
export const bandsOf = ({ anchors = [], points }: Criterion) =>
  anchors.map(({ from, text }, i) => ({ from, to: i + 1 < anchors.length ? anchors[i + 1]!.from - 1 : points, text }));

/** The band that a score falls into: half a point below the next band belongs to the one before. */
export const bandOf = (criterion: Criterion, score: number | undefined): number =>
  score === undefined ? -1 : (criterion.anchors ?? []).filter(({ from }) => score >= from).length - 1;

export const needsComment = ({ id, points }: Criterion, { commentBelow }: Rubric, { criteria = {} }: Sheet): boolean =>
  criteria[id] !== undefined && criteria[id] < points * commentBelow;

export const totalOf = ({ criteria = {} }: Sheet): number => Object.values(criteria).reduce((sum, one) => sum + one, 0);

export const scored = (rubric: Rubric, { criteria = {} }: Sheet): number =>
  rubric.criteria.filter(({ id }) => criteria[id] !== undefined).length;
