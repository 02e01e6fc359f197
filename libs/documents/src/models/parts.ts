import { z } from 'zod';
import { day, line, passage } from './words.js';

/** What both templates have. */

/** State secrets never enter the system, so no document of it is classified as one. */
const classification = line(20).refine((text) => !/秘密|机密|绝密|[★*]/.test(text), {
  error: '密级标志不得录入本系统 · a secrecy marking must not enter this system',
});

export const shared = {
  title: passage(120)
    .refine((text) => text.length > 0)
    .describe('broken by meaning; a line break of its own is kept'),
  body: passage(60_000).describe('plain text, a paragraph a line; 一、（一）1.（1） are headings'),
  notes: z
    .array(z.object({ text: line(600), sources: z.array(line(200)).max(500) }))
    .max(500)
    .default([])
    .describe('statements of fact with what they rest on'),
  issuer: line(60).describe('who issues it: 沙湾市科学技术协会'),
  date: day,
  copyNumber: z
    .string()
    .regex(/^\d{6}$/)
    .optional()
    .describe('份号, six digits'),
  classification: classification.optional().describe('内部, 公开; never a state secret'),
  urgency: z.enum(['特急', '加急']).optional(),
  watermark: line(8).optional().describe('across every page, e.g. 未签发'),
};

/** Institutions one after the other: `市人大办，市政协办。` */
export const institutions = z.array(line(60)).max(60).default([]);
export const listed = (names: readonly string[], mark = '，'): string | null =>
  names.length === 0 ? null : `${names.join(mark)}。`;
