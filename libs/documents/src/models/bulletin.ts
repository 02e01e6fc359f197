import { z } from 'zod';
import { paragraphsOf } from '@zhitong/contracts';
import { institutions, listed, shared } from './parts.js';
import { titleLines } from './title-lines.js';
import { dateText, line, passage } from './words.js';

/** A bulletin (简报, 专报). */
export const bulletin = z.object({
  template: z.literal('bulletin'),
  ...shared,
  mark: line(30).describe('the red title: 沙湾科技智库专报'),
  number: z
    .object({ issue: z.int().min(1).max(99_999), total: z.int().min(1).max(999_999) })
    .optional()
    .describe('absent as long as it is not signed'),
  editorsNote: passage(2_000).optional(),
  summary: passage(1_000).optional(),
  report: institutions.describe('报'),
  send: institutions.describe('送'),
  copiesPrinted: z.int().min(1).max(99_999).optional(),
  instructionsBox: z.boolean().default(false).describe('a frame in which a leader writes'),
});
export type Bulletin = z.input<typeof bulletin>;

/** What the template reads. */
export const bulletinData = ({ template: _, body, number, report, send, ...rest }: z.output<typeof bulletin>) => ({
  ...rest,
  number: number ? `第${number.issue}期（总第${number.total}期）` : '第　期（总第　期）',
  titleLines: titleLines(rest.title),
  body: paragraphsOf(body),
  dateText: dateText(rest.date),
  report: listed(report),
  send: listed(send),
});
