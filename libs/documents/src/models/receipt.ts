import { z } from 'zod';
import { titleLines } from './title-lines.js';
import { dateText, day, line, passage } from './words.js';

/** What somebody is given who handed something in (回执): on one page, with room for a stamp. */
export const receipt = z.object({
  template: z.literal('receipt'),
  title: line(80),
  issuer: line(100),
  date: day.describe('the one under the text'),
  reference: line(60).describe('upper right: 受理编号：SW2026-0012'),
  addressee: line(100),
  opening: passage(1_000),
  rows: z
    .array(z.object({ label: line(20), text: passage(500) }))
    .min(1)
    .max(20),
  closing: passage(1_000).optional(),
  watermark: line(8).optional(),
});
export type Receipt = z.input<typeof receipt>;

/** What the template reads. */
export const receiptData = ({ template: _, ...rest }: z.output<typeof receipt>) => ({
  ...rest,
  titleLines: titleLines(rest.title),
  dateText: dateText(rest.date),
});
