import { z } from 'zod';

/** The part of JSON Schema (draft 2020-12, which OpenAPI 3.1 uses) that our descriptions are made of. */
export interface JsonSchema {
  $ref?: string;
  type?: string;
  title?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  examples?: unknown[];
  [keyword: string]: unknown;
}

/** A schema, and the named schemas that it refers to as `#/components/schemas/NAME`. */
export interface Described {
  schema: JsonSchema;
  named: Record<string, JsonSchema>;
}

/** Rewrites references between zod's `$defs` into references within an OpenAPI document. */
const intoComponents = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(intoComponents)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            // Names of zod's registry say nothing to readers of the document.
            .filter(([name]) => name !== 'id' || typeof (value as { type?: unknown }).type !== 'string')
            .map(([name, inner]) => [
              name,
              name === '$ref' && typeof inner === 'string'
                ? inner.replace('#/$defs/', '#/components/schemas/')
                : intoComponents(inner),
            ]),
        )
      : value;

/** @param side `input`: what a request may bring; `output`: what an answer has */
export function describeSchema(schema: z.ZodType, side: 'input' | 'output'): Described {
  const {
    $schema: _,
    $defs = {},
    ...own
  } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: side,
    unrepresentable: 'any',
  }) as JsonSchema & { $defs?: Record<string, JsonSchema> };
  return {
    schema: intoComponents(own) as JsonSchema,
    named: intoComponents($defs) as Record<string, JsonSchema>,
  };
}
