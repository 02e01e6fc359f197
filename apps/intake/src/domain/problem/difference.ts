import type { Dossier, Indicator } from '@zhitong/contracts';
import { canonical } from '../canonical.js';

/** One field that differs. An added row has no `old`, a removed one no `new`. */
export interface Difference {
  field: string;
  old: unknown;
  new: unknown;
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What differs between two values, field by field (`trl.wanted`); lists are compared as a whole. */
function between(old: unknown, now: unknown, field: string): Difference[] {
  if (isGroup(old) && isGroup(now))
    return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((key) =>
      between(old[key], now[key], `${field}.${key}`),
    );
  return canonical(old) === canonical(now) ? [] : [{ field, old, new: now }];
}

const rowsById = (rows: readonly Indicator[]): Record<string, unknown> =>
  Object.fromEntries(rows.map((row) => [row.id, [row]]));

/** A row counts as one field (`indicators.i2`), wherever it stands in the table. */
const betweenRows = (old: readonly Indicator[], now: readonly Indicator[]): Difference[] =>
  between(rowsById(old), rowsById(now), 'indicators').map((difference) => ({
    field: difference.field,
    old: (difference.old as [Indicator] | undefined)?.[0],
    new: (difference.new as [Indicator] | undefined)?.[0],
  }));

const notWritten = new Set(['number', 'campaign', 'joined', 'indicators']);

/** Everything that was worded differently in two versions of a dossier, sorted by field. */
export function differences(old: Dossier, now: Dossier): Difference[] {
  const fields = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((field) => !notWritten.has(field));
  const found = fields.flatMap((field) => between(old[field as keyof Dossier], now[field as keyof Dossier], field));
  return [...found, ...betweenRows(old.indicators, now.indicators)].sort((a, b) => (a.field < b.field ? -1 : 1));
}
