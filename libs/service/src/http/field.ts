import { applyDecorators } from '@nestjs/common';
import type { FieldRule } from '@zhitong/contracts';
import { Transform, Type, type TransformFnParams } from 'class-transformer';
import { IsOptional, registerDecorator, ValidateNested } from 'class-validator';
import { declareField } from '../openapi/fields.js';
import { objectExpected } from './body-shape.js';

export interface FieldOptions {
  /** May be absent; null is the same. */
  optional?: boolean;
  /** The field is a list, and the rule holds for each element. */
  each?: boolean;
}

/**
 * A field of a DTO under a rule of the contracts: the value is what the rule makes of it (trimmed, upper-cased), and
 * a breach carries the rule's code and message in both languages.
 */
export function Field(rule: FieldRule, { optional = false, each = false }: FieldOptions = {}): PropertyDecorator {
  const parse = (value: unknown) => {
    const result = rule.schema.safeParse(value);
    return result.success ? result.data : value;
  };
  const validate = (value: unknown) =>
    each
      ? Array.isArray(value) && value.every((element) => rule.schema.safeParse(element).success)
      : rule.schema.safeParse(value).success;
  return applyDecorators(
    (target: object, property: string | symbol) =>
      declareField(target, { name: String(property), optional, each, rule }),
    ...(optional ? [IsOptional()] : []),
    Transform(({ value }: { value: unknown }) =>
      each && Array.isArray(value) ? value.map(parse) : optional ? parse(value ?? undefined) : parse(value),
    ),
    (target: object, property: string | symbol) =>
      registerDecorator({
        name: rule.code,
        target: target.constructor,
        propertyName: String(property),
        options: {
          context: { text: rule.message, ...(rule.explain && !each ? { explain: rule.explain } : {}) },
          message: rule.message.en,
        },
        validator: { validate },
      }),
  );
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list where an object belongs would be taken for a list of such objects. */
function asGiven({ value, obj, key }: TransformFnParams): unknown {
  const given = (obj as Record<string, unknown>)[key];
  if (!Array.isArray(value) || !Array.isArray(given)) return value ?? undefined;
  return value.map((row: unknown, i) => (isObject(given[i]) ? row : null));
}

/** A field that is an object of its own, or with `each` a list of them. */
export function Nested(
  type: () => new () => object,
  { optional = false, each = false }: FieldOptions = {},
): PropertyDecorator {
  const name = each ? 'list-expected' : objectExpected.code;
  const text = each ? { zh: '应为列表，每行一个对象', en: 'must be a list of objects' } : objectExpected.message;
  return applyDecorators(
    (target: object, property: string | symbol) =>
      declareField(target, { name: String(property), optional, each, nested: type }),
    ...(optional ? [IsOptional()] : []),
    (target: object, property: string | symbol) =>
      registerDecorator({
        name,
        target: target.constructor,
        propertyName: String(property),
        options: { context: { text }, message: text.en },
        validator: { validate: each ? Array.isArray : isObject },
      }),
    ValidateNested({ each }),
    Type(type),
    Transform(asGiven),
  );
}
