import type { AnswerOf } from '../../../api/index.js';

export type Report = AnswerOf<'/api/review/experts/import-file', 'post'>;
