import type { AnswerOf } from '../../../api/index.js';

export type Invitation = AnswerOf<'/api/invitations', 'get'>['items'][number];
