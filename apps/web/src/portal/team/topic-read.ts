import type { AnswerOf } from '../../api/index.js';

/** A topic as its team, or one that may bid for it, reads it. */
export type TopicRead = AnswerOf<'/api/research/topics/{id}', 'get'>;
