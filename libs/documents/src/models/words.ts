import { z } from 'zod';

/**
 * Text as somebody typed it, fit for paper: what cannot be printed is left out (control characters, halves of surrogate
 * pairs, marks that turn the direction of writing and so make a document read other than it is stored). Nothing else is
 * touched, and nothing in it is ever read as markup: it reaches the template as a JSON string.
 */
const printable = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[\p{Cs}\p{Bidi_Control}]|(?!\n)\p{Cc}/gu, '')
    .trim();

/** Where an address or a number is longer than a line, it may be broken: otherwise it would run out of the page. */
const breakable = (text: string): string => text.replace(/[\x21-\x7e]{24}(?=[\x21-\x7e])/g, '$&\u200b');

/** Up to `max` characters, perhaps several paragraphs. */
export const passage = (max: number) =>
  z
    .string()
    .max(max)
    .transform((text) => breakable(printable(text)));

/** Up to `max` characters on one line, and not empty. */
export const line = (max: number) =>
  passage(max)
    .transform((text) => text.replace(/\n+/g, ' '))
    .refine((text) => text.length > 0);

const day = z.iso.date();
export { day };

/** `2026年11月18日`: no leading zeros. */
export function dateText(date: string): string {
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  return `${year}年${month}月${dayOfMonth}日`;
}
