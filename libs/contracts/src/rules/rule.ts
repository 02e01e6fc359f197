import { z } from 'zod';
import type { FieldProblem, Text } from '../errors.js';
import { countCharacters, isPrintable, tidy } from './characters.js';

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
  /** For rules that can be broken in several ways: which one this value broke. Falls back to code and message. */
  readonly explain?: (value: unknown) => { code: string; message: Text } | undefined;
  /** What API descriptions say besides what the schema tells: an example, and limits that refinements hide. */
  readonly shown?: Shown;
}

export interface Shown {
  readonly example?: unknown;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
}

/** The same rule with more to show. */
export const showing = <R extends FieldRule<any>>(rule: R, shown: Shown): R => ({
  ...rule,
  shown: { ...rule.shown, ...shown },
});

/** The type that a rule parses to. */
export type ValueOf<R> = R extends FieldRule<infer T> ? T : never;

export const rule = <S extends z.ZodType>(
  code: string,
  label: Text,
  schema: S,
  message: Text,
  explain?: FieldRule['explain'],
): FieldRule<z.output<S>> => ({ code, label, schema: schema as z.ZodType<z.output<S>>, message, explain });

/** A value held against a rule: the parsed value (trimmed, upper-cased …), or what is wrong with it, naming the field. */
export type Checked<T> = { ok: true; value: T } | { ok: false; problem: FieldProblem };

/** Holds a value against a rule. `field` is the path that the problem will name. */
export function checkField<T>(rule: FieldRule<T>, value: unknown, field: string): Checked<T> {
  const parsed = rule.schema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, problem: { field, ...(rule.explain?.(value) ?? { code: rule.code, message: rule.message }) } };
}

/** Length in characters as a reader counts them, after {@link tidy}. */
export const trimmed = (min: number, max: number) =>
  z
    .string()
    .transform(tidy)
    .refine((text) => isPrintable(text) && countCharacters(text) >= min && [...text].length <= max);

const lengthMessage = (zh: string, en: string, min: number, max: number): Text => ({
  zh: min > 0 ? `${zh}应为 ${min}–${max} 个字` : `${zh}不超过 ${max} 个字`,
  en: min > 0 ? `${en}: ${min} to ${max} characters` : `${en}: at most ${max} characters`,
});

/** A text of `min` to `max` characters; it may have several lines. */
export const textRule = (code: string, zh: string, en: string, min: number, max: number) =>
  showing(rule(code, { zh, en }, trimmed(min, max), lengthMessage(zh, en, min, max)), {
    minLength: min,
    maxLength: max,
  });

/** A text of `min` to `max` characters on one line: names, titles, units. */
export const lineRule = (code: string, zh: string, en: string, min: number, max: number) =>
  showing(
    rule(
      code,
      { zh, en },
      trimmed(min, max).refine((text) => !/[\t\n\u2028\u2029]/.test(text)),
      lengthMessage(zh, en, min, max),
      (value) =>
        typeof value === 'string' && /[\t\n\r\u2028\u2029]/.test(value.trim())
          ? { code, message: { zh: `${zh}应写在一行内`, en: `${en} must stand on one line` } }
          : undefined,
    ),
    { minLength: min, maxLength: max },
  );

/** One of a list of codes. `names` are the words that people know them by, in the same order. */
export const choiceRule = <const T extends readonly [string, ...string[]]>(
  code: string,
  zh: string,
  en: string,
  values: T,
  names?: readonly Text[],
) =>
  rule(code, { zh, en }, z.enum(values), {
    zh: `${zh}只能是：${values.map((value, i) => (names?.[i] ? `${names[i].zh}（${value}）` : value)).join('、')}`,
    en: `${en} must be one of: ${values.join(', ')}`,
  });

/** `multipleOf` forgives what arithmetic leaves behind (0.1 + 0.2); what is stored should be what was meant. */
export const hasDecimals = (step: number) => {
  const decimals = step === 1 ? 0 : 2;
  return (value: number) => Number(value.toFixed(decimals)) === value;
};

/** A number between two bounds; `step` 1 for whole numbers, 0.01 for two decimals. */
export const numberRule = (code: string, zh: string, en: string, min: number, max: number, step = 1) =>
  rule(code, { zh, en }, z.number().min(min).max(max).multipleOf(step).refine(hasDecimals(step)), {
    zh: `${zh}应在 ${min}–${max} 之间${step === 1 ? '，取整数' : '，最多两位小数'}`,
    en: `${en}: between ${min} and ${max}, ${step === 1 ? 'a whole number' : 'at most two decimals'}`,
  });

/** No deadline or appointment of a think-tank lies outside; all of it can be stored and shown. */
const years = { first: 1900, last: 2199 };
const storable = (time: string) => {
  const year = new Date(time).getUTCFullYear();
  return year >= years.first && year <= years.last;
};

/** A point in time as ISO 8601 with a zone, which is at most 15 hours off (PostgreSQL takes no more). */
export const timeRule = (code: string, zh: string, en: string) =>
  showing(
    rule(
      code,
      { zh, en },
      z.iso.datetime({ offset: true }).refine((time) => storable(time) && !/[+-](?:1[6-9]|2\d):\d\d$/.test(time)),
      {
        zh: `${zh}应为带时区的 ISO 8601 时间，${years.first}–${years.last} 年，例如 2026-03-02T09:00:00+08:00`,
        en: `${en} must be an ISO 8601 time with a zone, between ${years.first} and ${years.last}, e.g. 2026-03-02T09:00:00+08:00`,
      },
    ),
    { example: '2026-03-02T09:00:00+08:00' },
  );

/** An identifier that this platform gave: of an account, an organisation, a problem. */
export const idRule = (code: string, zh: string, en: string) =>
  showing(
    rule(code, { zh, en }, z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/), {
      zh: `${zh}应为本平台给出的编号`,
      en: `${en} must be an identifier given by this platform`,
    }),
    { example: `${code.replace(/-(?:id|account)$/, '')}-8k2m4p6r8t0v2x4z6b8d` },
  );

/** A list of `min` to `max` different values, each under the rule of one. */
export const listRule = <T>(code: string, zh: string, en: string, one: FieldRule<T>, min: number, max: number) =>
  showing(
    rule(
      code,
      { zh, en },
      z
        .array(one.schema)
        .min(min)
        .max(max)
        .refine((values) => new Set(values.map((value) => JSON.stringify(value))).size === values.length),
      {
        zh: `${zh}应有 ${min}–${max} 项，不重复；${one.message.zh}`,
        en: `${en}: ${min} to ${max} different entries; ${one.message.en}`,
      },
    ),
    one.shown?.example === undefined ? {} : { example: [one.shown.example] },
  );
