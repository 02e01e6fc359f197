import { z } from 'zod';
import { paragraphsOf } from '@zhitong/contracts';
import { institutions, listed, shared } from './parts.js';
import { titleLines } from './title-lines.js';
import { dateText, day, line } from './words.js';

/** An official document (公文), GB/T 9704-2012. */
export const officialDocument = z.object({
  template: z.literal('official'),
  ...shared,
  mark: line(40).describe('发文机关标志: 沙湾市科学技术协会文件'),
  number: z
    .string()
    .regex(/^\p{Script=Han}{2,12}〔\d{4}〕[1-9]\d{0,4}号$/u)
    .describe('沙科协〔2026〕1号: these brackets, no 第, no leading zero'),
  signer: line(20).optional().describe('签发人, on an upward document only'),
  addressee: line(200).optional().describe('主送机关, without the colon'),
  attachments: z.array(line(100)).max(30).default([]),
  remark: line(60).optional().describe('附注, without brackets: 此件公开发布'),
  copies: institutions.describe('抄送机关'),
  printer: line(60).describe('印发机关'),
  printedOn: day.describe('印发日期'),
});
export type OfficialDocument = z.input<typeof officialDocument>;

/** What the template reads. */
export const officialData = ({ template: _, body, copies, printedOn, ...rest }: z.output<typeof officialDocument>) => ({
  ...rest,
  titleLines: titleLines(rest.title),
  body: paragraphsOf(body),
  dateText: dateText(rest.date),
  copies: listed(copies),
  printedText: dateText(printedOn),
});
