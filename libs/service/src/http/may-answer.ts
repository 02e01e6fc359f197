import type { Text } from '@zhitong/contracts';
import { z } from 'zod';
import type { Language } from './caller.js';

/** What a caller may do with an object now: per command of the caller's role `true`, or why not. */
export type MayAnswer = Record<string, true | string>;

/** The same on the wire. Every object of every service carries it as `may`. */
export const mayAnswer = z.record(z.string(), z.union([z.literal(true), z.string()])).meta({
  id: 'May',
  description: '您现在可以做什么；不可以的说明原因 · what you may do now; for the rest, why not',
  examples: [{ withdraw: true, resubmit: '问题现为“待形式审查”，不能重新提交' }],
});

/** Reasons in the language of the caller. */
export const mayIn = (language: Language, may: Readonly<Record<string, true | Text | undefined>>): MayAnswer =>
  Object.fromEntries(
    Object.entries(may).flatMap(([command, answer]) =>
      answer === undefined ? [] : [[command, answer === true ? true : answer[language]]],
    ),
  );
