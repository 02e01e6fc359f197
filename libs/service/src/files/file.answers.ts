import { filePurposes, type Text } from '@zhitong/contracts';
import { notCleanTexts, remarkTexts } from '@zhitong/files';
import { z } from 'zod';
import type { Language } from '../http/caller.js';
import type { Attachment } from './attachments.js';

const remark = z.object({ code: z.string(), message: z.string() });

const shape = {
  id: z.string(),
  name: z.string(),
  purpose: z.enum(filePurposes),
  type: z.string().describe('recognised from the content'),
  bytes: z.number().int(),
  at: z.iso.datetime(),
  remarks: z.array(remark).describe('what to look at once more'),
};

const example = {
  id: 'attachment-8k2m4p6r8t0v2x4z6b8d',
  name: '滴灌带堵塞试验报告.pdf',
  purpose: 'attachment',
  type: 'pdf',
  bytes: 482_133,
  at: '2026-03-02T01:00:00.000Z',
  remarks: [],
};

/** A file that came with something. */
export const fileAnswer = z.object(shape).meta({ id: 'File', examples: [example] });

/** The same, where experts may get a copy of it. */
export const attachmentAnswer = z
  .object({ ...shape, experts: z.union([z.literal(true), remark]).describe('whether experts get a copy; if not, why') })
  .meta({ id: 'Attachment', examples: [{ ...example, experts: true }] });

export const attachmentListAnswer = z.object({ items: z.array(attachmentAnswer) });
export const fileListAnswer = z.object({ items: z.array(fileAnswer) });

export const uploadAnswer = z
  .object({
    id: z.string(),
    bytes: z.number().int(),
    received: z.number().int().describe('how much has come: the offset of the next piece'),
  })
  .meta({ id: 'Upload', examples: [{ id: 'upload-8k2m4p6r8t0v2x4z6b8d', bytes: 3_145_728, received: 0 }] });

/** A file as who sent it, and whoever works on it, sees it. */
export const fileView = ({ id, name, purpose, type, bytes, at, remarks }: Attachment, language: Language) => ({
  ...{ id, name, purpose, type, bytes, at: at.toISOString() },
  remarks: remarks.map((code) => ({ code, message: remarkTexts[code][language] })),
});

const stampedIsOurs: Text = { zh: '盖章件不提供给专家', en: 'Experts never get a stamped scan' };

/** The same, with whether experts get a copy of it. */
export const attachmentView = (one: Attachment, language: Language) => {
  const why = one.withheld;
  const reason =
    why === undefined
      ? { code: 'stamped', message: stampedIsOurs[language] }
      : { code: why, message: notCleanTexts[why][language] };
  return { ...fileView(one, language), experts: one.blinded ? (true as const) : reason };
};
