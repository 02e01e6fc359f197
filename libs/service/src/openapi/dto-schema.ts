import type { FieldRule } from '@zhitong/contracts';
import { exampleFor } from './example.js';
import { fieldsOf, type DeclaredField } from './fields.js';
import { describeSchema, type JsonSchema } from './json-schema.js';

/** A rule as JSON Schema: limits, the sentence that says what is expected, and an example. */
export function ruleSchema(rule: FieldRule): JsonSchema {
  const { schema: given } = describeSchema(rule.schema, 'input');
  // The pattern is what we check by; others understand the format a little differently.
  const { format, ...rest } = given;
  const schema = format === 'email' && given.pattern !== undefined ? rest : given;
  const { example: _, ...limits } = rule.shown ?? {};
  const described: JsonSchema = { ...schema, ...limits };
  const example = exampleFor(rule, described);
  return {
    ...described,
    title: `${rule.label.zh} ${rule.label.en}`,
    description: `${rule.message.zh} · ${rule.message.en}`,
    ...(example === undefined ? {} : { examples: [example] }),
  };
}

/** The element of a list may be at most what every list may be. */
const listOf = (items: JsonSchema): JsonSchema => ({
  type: 'array',
  items,
  maxItems: 500,
  ...(items.examples ? { examples: [items.examples] } : {}),
});

const orNull = (schema: JsonSchema): JsonSchema => {
  const { title, description, examples, ...own } = schema;
  return {
    anyOf: [own, { type: 'null' }],
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(examples === undefined ? {} : { examples }),
  };
};

function fieldSchema({ rule, nested, each, optional }: DeclaredField): JsonSchema {
  const one = rule ? ruleSchema(rule) : dtoSchema(nested!());
  const whole = each ? listOf(one) : one;
  return optional ? orNull(whole) : whole;
}

/** A DTO as JSON Schema: unknown fields are refused, null counts as absent where a field may be absent. */
export function dtoSchema(dto: new () => object): JsonSchema {
  const fields = fieldsOf(dto);
  const properties = Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field)]));
  const required = fields.filter(({ optional }) => !optional).map(({ name }) => name);
  const examples = Object.entries(properties).flatMap(([name, { examples: given }]) =>
    given?.[0] === undefined ? [] : [[name, given[0]] as const],
  );
  return {
    type: 'object',
    properties,
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
    examples: [Object.fromEntries(examples)],
  };
}

/** Fields of a DTO for which no example is known: their rules need one. */
export const fieldsWithoutExample = (dto: new () => object, path = dto.name): string[] =>
  fieldsOf(dto).flatMap(({ name, rule, nested }) =>
    nested
      ? fieldsWithoutExample(nested(), `${path}.${name}`)
      : ruleSchema(rule!).examples === undefined
        ? [`${path}.${name} (${rule!.code})`]
        : [],
  );

/** A body that a DTO accepts, as the document shows it: from the examples of its fields. */
export const exampleOfDto = (dto: new () => object): object => dtoSchema(dto).examples![0] as object;
