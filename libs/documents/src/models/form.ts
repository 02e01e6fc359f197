import { z } from 'zod';
import { titleLines } from './title-lines.js';
import { day, line, passage } from './words.js';

const row = z.object({ label: line(20), text: passage(4_000) });

/** A form to sign and stamp, or a receipt. */
export const form = z.object({
  template: z.literal('form'),
  title: line(80),
  issuer: line(100),
  date: day.describe('of the file; what a reader shall see of it stands in a row'),
  reference: line(60).optional().describe('upper right: 受理编号：SW2026-0012'),
  sections: z.array(z.object({ heading: line(40).optional(), rows: z.array(row).min(1).max(60) })).max(20),
  table: z
    .object({
      heading: line(40),
      columns: z.array(line(20)).min(1).max(10),
      rows: z.array(z.array(passage(500))).max(200),
    })
    .refine(({ columns, rows }) => rows.every(({ length }) => length === columns.length))
    .optional(),
  statementsHeading: line(40).optional(),
  statements: z.array(passage(1_000)).max(20).default([]),
  signatures: z.array(line(40)).max(10).default([]).describe('单位（盖章）：, each on a line of its own'),
  remark: passage(1_000).optional(),
  watermark: line(8).optional(),
});
export type Form = z.input<typeof form>;

/** What the template reads. */
export const formData = ({ template: _, ...rest }: z.output<typeof form>) => ({
  ...rest,
  titleLines: titleLines(rest.title),
});
