import { z } from 'zod';
import { rule, showing } from './rule.js';

/** GB 11643-1999, ISO 7064 MOD 11-2. */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';

/** The 18th character that belongs to 17 digits. */
export const identityCheck = (digits: string): string =>
  checkCharacters[weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 11]!;

/** Whether characters 7 to 14 are a day of the calendar. */
function hasBirthday(number: string): boolean {
  const [, year, month, day] = /^\d{6}(\d{4})(\d{2})(\d{2})/.exec(number)!;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day) && Number(year) >= 1900;
}

/** 公民身份号码: 18 characters with a day of birth and a check character. Trimmed, upper-cased. */
export const identityNumberRule = showing(
  rule(
    'identity-number',
    { zh: '公民身份号码', en: 'Identity number' },
    z
      .string()
      .transform((text) => text.trim().toUpperCase())
      .refine(
        (number) => /^[1-9]\d{16}[\dX]$/.test(number) && hasBirthday(number) && identityCheck(number) === number[17],
      ),
    {
      zh: '公民身份号码应为 18 位，出生日期和校验码（GB 11643）须正确',
      en: 'Identity number: 18 characters with a real date of birth and check character (GB 11643)',
    },
  ),
  { example: '11010519491231002X', minLength: 18, maxLength: 18 },
);
