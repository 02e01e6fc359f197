import type { FieldRule } from '@zhitong/contracts';
import type { JsonSchema } from './json-schema.js';

/** Written until a text is long enough. */
const filler = '本示例仅说明格式。';

const textFor = (min: number, max: number, start: string) => {
  let text = start;
  while (text.length < min) text += filler;
  return text.slice(0, Math.max(min, Math.min(max, text.length)));
};

/** An example of a value, from its schema. Texts without one of their own are in Chinese. */
export function exampleOf(
  schema: JsonSchema,
  defs: Readonly<Record<string, JsonSchema>> = {},
  label = '示例',
): unknown {
  if (schema.examples?.[0] !== undefined) return schema.examples[0];
  if (schema.$ref !== undefined) return exampleOf(defs[schema.$ref.split('/').at(-1)!] ?? {}, defs, label);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives)
    return exampleOf(alternatives.find(({ type }) => type !== 'null') ?? alternatives[0] ?? {}, defs, label);
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([name, inner]) => [name, exampleOf(inner, defs, label)]),
      );
    case 'array':
      return Array.from({ length: Math.max(1, schema.minItems ?? 1) }, () =>
        exampleOf(schema.items ?? {}, defs, label),
      );
    case 'number':
    case 'integer':
      return Math.max(schema.minimum ?? 1, Math.min(1, schema.maximum ?? 1));
    case 'boolean':
      return true;
    case 'null':
      return null;
    default:
      return schema.format === 'date-time'
        ? '2026-03-02T01:00:00.000Z'
        : schema.format === 'date'
          ? '2026-03-02'
          : textFor(schema.minLength ?? 1, schema.maxLength ?? 1_000, label);
  }
}

/**
 * An example that a rule accepts: its own, or one made from its schema and label.
 * @returns undefined where none can be made: such a rule needs one of its own
 */
export function exampleFor(rule: FieldRule, schema: JsonSchema): unknown {
  const candidates = [rule.shown?.example, exampleOf(schema, {}, rule.label.zh)];
  return candidates.find((candidate) => candidate !== undefined && rule.schema.safeParse(candidate).success);
}
