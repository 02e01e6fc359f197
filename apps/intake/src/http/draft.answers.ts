import { exampleSubmission } from '@zhitong/contracts';
import { z } from 'zod';
import { fieldRemark } from './problem.answers.js';

const { title, kind, months } = exampleSubmission;
const example = {
  id: 'draft-8k2m4p6r8t0v2x4z6b8d',
  updatedAt: '2026-03-02T01:00:00.000Z',
  problems: [{ field: 'description', code: 'required', message: '请填写问题描述' }],
  warnings: [],
};

const saved = {
  id: z.string(),
  updatedAt: z.iso.datetime(),
  problems: z.array(fieldRemark).describe('what is still missing or wrong'),
  warnings: z.array(fieldRemark).describe('what to look at once more'),
};

export const savedDraftAnswer = z.object(saved).meta({ id: 'SavedDraft', examples: [example] });

export const draftAnswer = z
  .object({ ...saved, content: z.record(z.string(), z.unknown()) })
  .meta({ id: 'Draft', examples: [{ ...example, content: { title, kind, months } }] });

export const draftListAnswer = z.object({ items: z.array(draftAnswer) });
