import { applyDecorators } from '@nestjs/common';
import type { FieldRule } from '@zhitong/contracts';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsDefined, IsOptional, registerDecorator, ValidateNested } from 'class-validator';

export interface FieldOptions {
  /** May be absent. */
  optional?: boolean;
  /** The field is a list, and the rule holds for each element. */
  each?: boolean;
}

/** A list in a request is never longer than this, whatever its rule says. */
const longestList = 500;

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
      ? Array.isArray(value) &&
        value.length <= longestList &&
        value.every((element) => rule.schema.safeParse(element).success)
      : rule.schema.safeParse(value).success;
  return applyDecorators(
    ...(optional ? [IsOptional()] : []),
    Transform(({ value }: { value: unknown }) => (each && Array.isArray(value) ? value.map(parse) : parse(value))),
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

/** A field that is an object of its own, or with `each` a list of them. */
export function Nested(
  type: () => new () => object,
  { optional = false, each = false }: FieldOptions = {},
): PropertyDecorator {
  const text = each
    ? { zh: `应为列表，至多 ${longestList} 行`, en: `must be a list of at most ${longestList} rows` }
    : { zh: '应为一个对象', en: 'must be an object' };
  return applyDecorators(
    // ValidateNested passes what is absent.
    ...(optional ? [IsOptional()] : [IsDefined({ context: { text } })]),
    ...(each ? [IsArray({ context: { text } }), ArrayMaxSize(longestList, { context: { text } })] : []),
    ValidateNested({ each, context: { text } }),
    Type(type),
  );
}
