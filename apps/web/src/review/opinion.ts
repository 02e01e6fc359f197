import type { components } from '../api/index.js';
import { messages } from '../i18n/index.js';

export type Opinion = components['schemas']['review.Opinion'];
/** The opinion as far as it is written. */
export type OpinionDraft = components['schemas']['review.OpinionDraft'];

/** In the order in which they are read. */
export const opinionParts = ['background', 'assessment', 'issues', 'conclusion', 'minority'] as const;
export type OpinionPart = (typeof opinionParts)[number];

/** What the parts of an opinion are called. */
export const opinionPartTexts = messages({
  background: ['评审背景', 'Background'],
  assessment: ['总体评价', 'Assessment'],
  issues: ['存在问题', 'Problems'],
  conclusion: ['结论与建议', 'Conclusion'],
  minority: ['少数意见', 'The minority’s view'],
});
