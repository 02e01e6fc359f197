import { z } from 'zod';
import type { Text } from '../errors.js';

/**
 * The rule of one field, written once: HTTP DTOs (`@Field(rule)`), OpenAPI, the web form and imports read it.
 * `message` says what is expected, so that it can stand at the field as help and as an error.
 */
export interface FieldRule<T = unknown> {
  /** Stable code of a violation, e.g. `title-length`. */
  readonly code: string;
  readonly label: Text;
  readonly schema: z.ZodType<T>;
  readonly message: Text;
}

export const rule = <S extends z.ZodType>(code: string, label: Text, schema: S, message: Text): FieldRule<z.output<S>> => ({
  code,
  label,
  schema: schema as z.ZodType<z.output<S>>,
  message,
});

/** Length in characters as a reader counts them (code points), after trimming. */
export const trimmed = (min: number, max: number) =>
  z
    .string()
    .transform((text) => text.trim())
    .refine((text) => [...text].length >= min && [...text].length <= max);

/** A text of `min` to `max` characters. */
export const textRule = (code: string, zh: string, en: string, min: number, max: number) =>
  rule(code, { zh, en }, trimmed(min, max), {
    zh: min > 0 ? `${zh}应为 ${min}–${max} 个字` : `${zh}不超过 ${max} 个字`,
    en: min > 0 ? `${en}: ${min} to ${max} characters` : `${en}: at most ${max} characters`,
  });

/** One of a list of codes. */
export const choiceRule = <const T extends readonly [string, ...string[]]>(code: string, zh: string, en: string, values: T) =>
  rule(code, { zh, en }, z.enum(values), {
    zh: `${zh}只能是：${values.join('、')}`,
    en: `${en} must be one of: ${values.join(', ')}`,
  });

/** A number between two bounds; `step` 1 for whole numbers, 0.01 for two decimals. */
export const numberRule = (code: string, zh: string, en: string, min: number, max: number, step = 1) =>
  rule(code, { zh, en }, z.number().min(min).max(max).multipleOf(step), {
    zh: `${zh}应在 ${min}–${max} 之间${step === 1 ? '，取整数' : '，最多两位小数'}`,
    en: `${en}: between ${min} and ${max}, ${step === 1 ? 'a whole number' : 'at most two decimals'}`,
  });

/** A point in time as ISO 8601 with a zone. */
export const timeRule = (code: string, zh: string, en: string) =>
  rule(code, { zh, en }, z.iso.datetime({ offset: true }), {
    zh: `${zh}应为带时区的 ISO 8601 时间`,
    en: `${en} must be an ISO 8601 time with a zone`,
  });
