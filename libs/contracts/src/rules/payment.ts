import { z } from 'zod';
import { identityNumberRule } from './identity-number.js';
import { choiceRule, lineRule, rule, showing } from './rule.js';

/** What a fee is paid by: data of the expert alone, seen by the secretariat, stored encrypted. */
export const paymentRules = {
  identityNumber: identityNumberRule,
  bank: lineRule('bank-length', '开户银行', 'Bank', 2, 60),
  account: showing(
    rule(
      'bank-account',
      { zh: '银行账号', en: 'Bank account' },
      z
        .string()
        .transform((text) => text.replaceAll(/[\s-]/g, ''))
        .refine((digits) => /^\d{8,30}$/.test(digits)),
      { zh: '银行账号应为 8–30 位数字', en: 'Bank account: 8 to 30 digits' },
    ),
    { example: '6222020200112233445', minLength: 8, maxLength: 40 },
  ),
  taxCategory: choiceRule('tax-category', '计税类别', 'Tax category', ['labour', 'business', 'non-resident']),
  fee: choiceRule('fee-scale', '劳务费标准', 'Scale of the fee', ['senior', 'other', 'none']),
} as const;
