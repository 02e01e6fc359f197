import type { AnswerOf } from '../../api/index.js';

export type PaymentData = AnswerOf<'/api/review/experts/{id}/payment', 'get'>;
