import 'reflect-metadata';
import type { FieldRule } from '@zhitong/contracts';

/** A field of a DTO as it was declared. */
export interface DeclaredField {
  name: string;
  optional: boolean;
  each: boolean;
  rule?: FieldRule;
  nested?: () => new () => object;
}

const FIELDS = 'zhitong:fields';

/** Remembers a field of a DTO, for descriptions. */
export function declareField(prototype: object, field: DeclaredField): void {
  const own = (Reflect.getOwnMetadata(FIELDS, prototype) ?? []) as DeclaredField[];
  Reflect.defineMetadata(FIELDS, [...own, field], prototype);
}

/** The fields of a DTO, those of the class that it extends first. */
export function fieldsOf(dto: new () => object): DeclaredField[] {
  const chain: object[] = [];
  for (let at = dto.prototype as object; at !== Object.prototype; at = Object.getPrototypeOf(at) as object)
    chain.unshift(at);
  const all = chain.flatMap((prototype) => (Reflect.getOwnMetadata(FIELDS, prototype) ?? []) as DeclaredField[]);
  return [...new Map(all.map((field) => [field.name, field])).values()];
}
