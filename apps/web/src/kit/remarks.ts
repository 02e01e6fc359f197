import type { FieldRemark } from '../api/errors.js';
import { ApiProblem } from '../api/errors.js';

/** Remarks on fields by their path (`contact.mobile`, `indicators.2.unit`). */
export type Remarks = ReadonlyMap<string, string>;

export const noRemarks: Remarks = new Map();

/** The first remark on each field, in the order given. */
export const remarksOf = (fields: readonly Pick<FieldRemark, 'field' | 'message'>[]): Remarks => {
  const remarks = new Map<string, string>();
  for (const { field, message } of fields) if (!remarks.has(field)) remarks.set(field, message);
  return remarks;
};

/** What a refused command says of fields. */
export const remarksIn = (error: unknown): Remarks =>
  error instanceof ApiProblem ? remarksOf(error.fields) : noRemarks;

/** The id of the control of a field, for links from the summary. */
export const fieldId = (field: string): string => `field-${field.replaceAll(/[^\w-]+/g, '-')}`;
