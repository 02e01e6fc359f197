/** A text within a value, and its path (`indicators.0.target`). */
export interface TextAt {
  field: string;
  text: string;
}

/** Every text of a value with its path: strings, and the names of fields, which can be texts of people too. */
export function textsIn(value: unknown, field = ''): TextAt[] {
  if (typeof value === 'string') return [{ field, text: value }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const path = field === '' ? name : `${field}.${name}`;
    return [...(Array.isArray(value) ? [] : [{ field: path, text: name }]), ...textsIn(inner, path)];
  });
}
