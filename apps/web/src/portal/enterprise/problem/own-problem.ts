import type { AnswerOf } from '../../../api/index.js';

/** A problem as its enterprise reads it. */
export type Problem = AnswerOf<'/api/intake/problems/{id}', 'get'>;
