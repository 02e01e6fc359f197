import type { FieldProblem, Text } from '@zhitong/contracts';

export const unknownField: Text = { zh: '没有这个字段', en: 'unknown field' };

/** So many are told at once. */
const told = 100;

export const unknownFields = (fields: readonly string[]): FieldProblem[] =>
  fields.slice(0, told).map((field) => ({ field, code: 'unknown-field', message: unknownField }));
