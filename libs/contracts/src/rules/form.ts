import type { FieldProblem, Text } from '../errors.js';
import { checkField, type FieldRule } from './rule.js';

/** A form as data: which fields there are, each with its rule, in groups and tables. Unknown fields are refused. */
export interface Group<S extends Shape = Shape> {
  readonly part: 'group';
  readonly label: Text;
  readonly shape: S;
}
/** A table: rows of the same shape. How many it must have is a rule of the whole form. */
export interface Rows<S extends Shape = Shape> {
  readonly part: 'rows';
  readonly label: Text;
  readonly shape: S;
}
export interface Optional<R extends FieldRule<any> = FieldRule<any>> {
  readonly part: 'optional';
  readonly rule: R;
}
export type Part = FieldRule<any> | Optional | Group<any> | Rows<any>;
export interface Shape {
  readonly [field: string]: Part;
}

type PartValue<P> =
  P extends FieldRule<infer T>
    ? T
    : P extends Group<infer S>
      ? FormValue<S>
      : P extends Rows<infer S>
        ? FormValue<S>[]
        : never;
type OptionalFields<S> = { [K in keyof S]: S[K] extends Optional ? K : never }[keyof S];
/** What a form parses to. */
export type FormValue<S> = { [K in Exclude<keyof S, OptionalFields<S>>]: PartValue<S[K]> } & {
  [K in OptionalFields<S>]?: S[K] extends Optional<infer R> ? PartValue<R> : never;
};

export const group = <S extends Shape>(zh: string, en: string, shape: S): Group<S> => ({
  part: 'group',
  label: { zh, en },
  shape,
});
export const rows = <S extends Shape>(zh: string, en: string, shape: S): Rows<S> => ({
  part: 'rows',
  label: { zh, en },
  shape,
});
export const optional = <R extends FieldRule<any>>(rule: R): Optional<R> => ({ part: 'optional', rule });

const unknownField = (field: string): FieldProblem => ({
  field,
  code: 'unknown-field',
  message: { zh: `没有名为 ${field} 的字段`, en: `There is no field named ${field}` },
});
const required = (field: string, label: Text): FieldProblem => ({
  field,
  code: 'required',
  message: { zh: `请填写${label.zh}`, en: `${label.en} is required` },
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Holds an input of unknown shape (a draft, a row of an import) against a form. Either the parsed value, or every
 * problem with its field, in the order of the form.
 */
export function parseForm<S extends Shape>(
  shape: S,
  input: unknown,
): { ok: true; value: FormValue<S> } | { ok: false; problems: FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const value = parseShape(shape, input, '', problems);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: value as FormValue<S> };
}

function parseShape(shape: Shape, input: unknown, path: string, problems: FieldProblem[]): Record<string, unknown> {
  const given = isRecord(input) ? input : {};
  const value: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(shape)) {
    const parsed = parsePart(part, Object.hasOwn(given, name) ? given[name] : undefined, path + name, problems);
    if (parsed !== undefined) value[name] = parsed;
  }
  for (const name of Object.keys(given)) if (!Object.hasOwn(shape, name)) problems.push(unknownField(path + name));
  return value;
}

function parsePart(part: Part, input: unknown, field: string, problems: FieldProblem[]): unknown {
  if (!('part' in part)) {
    if (input === undefined || input === null) return void problems.push(required(field, part.label));
    const checked = checkField(part, input, field);
    return checked.ok ? checked.value : void problems.push(checked.problem);
  }
  if (part.part === 'optional') {
    return input === undefined || input === null ? undefined : parsePart(part.rule, input, field, problems);
  }
  if (part.part === 'rows') {
    if (!Array.isArray(input)) return void problems.push(required(field, part.label));
    return input.map((row, i) => parseShape(part.shape as Shape, row, `${field}.${i}.`, problems));
  }
  if (!isRecord(input)) return void problems.push(required(field, part.label));
  return parseShape(part.shape as Shape, input, `${field}.`, problems);
}
