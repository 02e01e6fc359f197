import { z } from 'zod';
import { countCharacters, isPrintable, tidy } from './characters.js';
import { choiceRule, idRule, numberRule, rule, showing } from './rule.js';

const mebibyte = 1_048_576;

/** How many files somebody may send with one thing, and how large: of the law of the house (≤ 10, ≤ 50 MB each). */
export const fileLimits = {
  version: 'files@1',
  most: 10,
  /** Scans of what leaders wrote on one brief, and files of one topic of research. */
  mostScans: 50,
  mostOfTopic: 100,
  maxBytes: 50 * mebibyte,
  /** A file that comes in pieces: none is larger, and none but the last one smaller. */
  pieceBytes: 4 * mebibyte,
  leastPieceBytes: 65_536,
  /** Files that one account may have under way. */
  underWay: 20,
} as const;

/** What a file is for. The stamped scan (盖章件) names who asks: experts never get it. */
export const filePurposes = ['attachment', 'stamped'] as const;
export type FilePurpose = (typeof filePurposes)[number];

/** What no file system takes for a part of a path, and no program for something else than a name. */
const isName = (name: string) =>
  isPrintable(name) && !/[\\/:*?"<>|\t\n\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(name) && !name.startsWith('.');

const digits = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);

export const fileRules = {
  name: showing(
    rule(
      'file-name',
      { zh: '文件名', en: 'File name' },
      z
        .string()
        .transform(tidy)
        .refine((name) => isName(name) && countCharacters(name) >= 1 && [...name].length <= 120),
      {
        zh: '文件名应为 1–120 个字，不含路径和 \\ / : * ? " < > |',
        en: 'A file name has 1 to 120 characters, no path and none of \\ / : * ? " < > |',
      },
    ),
    { example: '滴灌带堵塞试验报告.pdf', minLength: 1, maxLength: 120 },
  ),
  purpose: choiceRule('file-purpose', '用途', 'Purpose', filePurposes, [
    { zh: '附件', en: 'attachment' },
    { zh: '盖章件', en: 'stamped scan' },
  ]),
  upload: idRule('upload-id', '上传编号', 'Upload'),
  bytes: showing(numberRule('file-bytes', '文件大小（字节）', 'Size of the file in bytes', 1, fileLimits.maxBytes), {
    example: 3_145_728,
  }),
  offset: showing(
    rule(
      'upload-offset',
      { zh: '已传字节', en: 'Bytes sent' },
      z.union([z.number(), digits]).pipe(z.number().int().min(0).max(fileLimits.maxBytes)),
      { zh: '应为已传的字节数', en: 'must be the number of bytes sent so far' },
    ),
    { example: 0 },
  ),
} as const;
