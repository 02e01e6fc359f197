import { z } from 'zod';
import type { Text } from '../errors.js';
import { rule, type FieldRule, showing } from './rule.js';

declare const creditCodeBrand: unique symbol;
/** A unified social credit code (统一社会信用代码) that passed {@link parseCreditCode}. */
export type CreditCode = string & { readonly [creditCodeBrand]: true };

/** GB 32100-2015: the index of a character is its value. No I, O, S, V, Z. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** 3^(i−1) mod 31. */
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** The check character of the first 17 characters. */
export function creditCodeCheck(first17: string): string {
  const sum = weights.reduce((total, weight, i) => total + weight * alphabet.indexOf(first17[i] ?? ''), 0);
  return alphabet[(31 - (sum % 31)) % 31] ?? '';
}

export type CreditCodeFault = 'credit-code-length' | 'credit-code-character' | 'credit-code-check';

const messages: Record<CreditCodeFault, Text> = {
  'credit-code-length': {
    zh: '统一社会信用代码应为 18 位',
    en: 'A unified social credit code has 18 characters',
  },
  'credit-code-character': {
    zh: '统一社会信用代码含有不允许的字符：只用数字和大写字母（不含 I、O、S、V、Z），第 3–8 位为数字',
    en: 'The unified social credit code has a character that does not occur in such codes: digits and capitals without I, O, S, V, Z; characters 3 to 8 are digits',
  },
  'credit-code-check': {
    zh: '统一社会信用代码校验位不符，请核对是否输错',
    en: 'The check character of the unified social credit code does not fit: please compare it with the licence',
  },
};

/**
 * Parses a code after GB 32100-2015: trimmed, upper-cased, 18 characters, check character. Characters 3–8 are the
 * division at the time of registration; divisions change, so they are never compared with today's.
 */
export function parseCreditCode(text: string): { ok: true; code: CreditCode } | { ok: false; fault: CreditCodeFault } {
  const code = text.trim().toUpperCase();
  if (code.length !== 18) return { ok: false, fault: 'credit-code-length' };
  if (!/^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/.test(code))
    return { ok: false, fault: 'credit-code-character' };
  if (creditCodeCheck(code) !== code[17]) return { ok: false, fault: 'credit-code-check' };
  return { ok: true, code: code as CreditCode };
}

const schema = z.string().transform((text, context): CreditCode => {
  const parsed = parseCreditCode(text);
  if (parsed.ok) return parsed.code;
  context.addIssue({ code: 'custom', message: parsed.fault });
  return z.NEVER;
});

/** The field rule; its violations are told apart by code: length, character, check. */
export const creditCodeRule: FieldRule<CreditCode> = showing(
  rule(
    'credit-code-check',
    { zh: '统一社会信用代码', en: 'Unified social credit code' },
    schema,
    messages['credit-code-length'],
    (value) => {
      const parsed = parseCreditCode(typeof value === 'string' ? value : '');
      return parsed.ok ? undefined : { code: parsed.fault, message: messages[parsed.fault] };
    },
  ),
  { example: '91654203M00010006G' },
);
