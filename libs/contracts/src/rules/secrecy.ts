import type { FieldProblem } from '../errors.js';
import { textsIn } from './texts.js';

/** The three levels of the Law on Guarding State Secrets. */
export const secrecyLevels = ['绝密', '机密', '秘密'] as const;
export type SecrecyLevel = (typeof secrecyLevels)[number];

/** A marking found in a text: the level, and the line (from 1) that bears it. */
export interface SecrecyMarking {
  marking: SecrecyLevel;
  line: number;
}

const level = '(绝\\s?密|机\\s?密|秘\\s?密)';
const anyLevel = new RegExp(level, 'u');
/** `10年`, `6个月`, `30日`, `长期`, `启封前`: how long something stays secret. */
const term = '(?:\\d+\\s*(?:个)?(?:年|月|日|天)|长期|(?:解密|启封|公布|公开)前)';
const opening = '（(【\\[〔《<「『"“';
const closing = '）)】\\]〕》>」』"”！!';
const ornament = '*＊#\\-—·.。\\s';
const open = `[${opening}${ornament}]*`;
const shut = `[${closing}${ornament}]*`;
const label = '(?:(?:密\\s?级|保密等级|涉密等级)\\s*[:：]?\\s*)?';

/** Alone on its line, with or without a label (`密级：机密`), brackets, or a term. */
const alone = new RegExp(`^${open}${label}${open}${level}\\s*${term}?${shut}$`, 'u');
/** Before the star of a document head, wherever it stands. */
const starred = new RegExp(`${level}${shut}[★☆⭐]`, 'u');
/** Before a term, unless the word belongs to running text such as 商业秘密3年 or 保守秘密10年. */
const termed = new RegExp(
  `(?<!商业|技术|工作|企业|公司|客户|个人|行业|保守|保护|泄露|侵犯|知悉)${level}\\s*[:：,，]?\\s*${term}`,
  'u',
);

/**
 * Longer runs of ornament are shortened: where a pattern ends in one and the next begins with one, each way to share
 * the run between them would be tried.
 */
const longRun = new RegExp(`([${opening}${closing}${ornament}]{8})[${opening}${closing}${ornament}]+`, 'gu');

/** One spelling: full-width digits and letters, traditional forms, zero-width characters between the two. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/絕/g, '绝')
    .replace(/機/g, '机')
    .replace(/祕/g, '秘')
    .replace(longRun, '$1');

const lines = (text: string): string[] => text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u);

/**
 * The secrecy marking of a text, if it bears one: 秘密, 机密 or 绝密 alone on a line, before ★, or before a term
 * (`机密★10年`). Such a text must not enter the system. The same words in running text (商业秘密, 保密协议) are no
 * marking: see {@link secrecyWords}.
 */
export function secrecyMarking(text: string): SecrecyMarking | undefined {
  for (const [index, line] of lines(text.normalize('NFKC')).entries()) {
    if (!line.includes('密')) continue;
    const candidate = plain(line);
    if (!anyLevel.test(candidate)) continue;
    const found = [alone, starred, termed].map((pattern) => pattern.exec(candidate)).find(Boolean);
    if (found) return { marking: found[1]?.replace(/\s/gu, '') as SecrecyLevel, line: index + 1 };
  }
  return undefined;
}

/** Words of running text that deserve a second look before sending: they warn, they do not refuse. */
export function secrecyWords(text: string): string[] {
  return [...new Set(plain(text).match(/绝密|机密|秘密|涉密|密级/gu) ?? [])];
}

/**
 * What to look at once more in a request, by its fields: texts that mention {@link secrecyWords} without bearing a
 * marking, which is refused elsewhere.
 */
export const secrecyWarnings = (value: unknown): FieldProblem[] =>
  textsIn(value).flatMap(({ field, text }) => {
    const words = secrecyMarking(text) ? [] : secrecyWords(text);
    if (words.length === 0) return [];
    return [
      {
        field,
        code: 'secrecy-words',
        message: {
          zh: `文中出现${words.map((word) => `“${word}”`).join('、')}，请确认不涉及国家秘密`,
          en: `mentions ${words.join(', ')}: please make sure that it contains no state secret`,
        },
      },
    ];
  });
