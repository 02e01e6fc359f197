import { z } from 'zod';
import { rule, showing } from './rule.js';

export const mobileRule = showing(
  rule(
    'mobile',
    { zh: '手机号', en: 'Mobile number' },
    z
      .string()
      .transform((text) => text.trim())
      .refine((text) => /^1[3-9]\d{9}$/.test(text)),
    { zh: '手机号应为 11 位，以 13–19 开头', en: 'Mobile number: 11 digits that begin with 13 to 19' },
  ),
  { example: '13900000000' },
);
