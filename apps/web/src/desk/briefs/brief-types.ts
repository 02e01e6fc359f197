import type { AnswerOf, Role } from '../../api/index.js';

export type Brief = AnswerOf<'/api/briefs/briefs/{id}', 'get'>;
export type Instruction = Brief['instructions'][number];
export type Task = Instruction['tasks'][number];
export type Evidence = AnswerOf<'/api/briefs/matters/{problem}/evidence', 'get'>[number];

/** What a role does to pass a brief on, in the order of its way. */
export const stepsOf: Partial<Record<Role, readonly string[]>> = {
  editor: ['revise', 'proofread', 'publish', 'answer'],
  secretariat: ['clear', 'answer'],
  approver: ['sign-off'],
};

/** Whether a brief waits for somebody of this role: for what they, in person, may do now. */
export const waitsFor = ({ may }: Pick<Brief, 'may'>, role: Role): boolean =>
  (stepsOf[role] ?? []).some((step) => may[step] === true);
