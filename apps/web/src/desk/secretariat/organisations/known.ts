import type { AnswerOf } from '../../../api/index.js';

/** An organisation with its contact, as the secretariat reads it. */
export type Organisation = AnswerOf<'/api/organisations/{id}', 'get'>;
