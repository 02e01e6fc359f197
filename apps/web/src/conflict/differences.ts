import { valueAt, withValue, type Content } from '../form/paths.js';

/** A field of which two versions say something else. */
export interface Difference {
  field: string;
  mine: unknown;
  theirs: unknown;
  /** Who changed it since both were the same. */
  by: 'me' | 'them' | 'both';
}

/** Which version of each field is kept. */
export type Choices = Readonly<Record<string, 'mine' | 'theirs'>>;

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
const isObject = (value: unknown): value is Content => typeof value === 'object' && value !== null;

/** Whether two values say the same: what is absent, null, an empty text or an empty list all say nothing. */
function isSame(one: unknown, other: unknown): boolean {
  if (isEmpty(one) || isEmpty(other)) return isEmpty(one) && isEmpty(other);
  if (!isObject(one) || !isObject(other)) return one === other;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => isSame(one[key], other[key]));
}

/** Paths of the fields: a group like `contact` falls into its parts, a list is one field. */
const fieldsOf = (content: Content): string[] =>
  Object.entries(content).flatMap(([name, value]) =>
    isObject(value) && !Array.isArray(value) ? Object.keys(value).map((part) => `${name}.${part}`) : [name],
  );

/** Where two versions that began as `base` differ by now. */
export function differences(base: Content, mine: Content, theirs: Content): Difference[] {
  const fields = new Set([...fieldsOf(mine), ...fieldsOf(theirs)]);
  return [...fields].flatMap((field) => {
    const [was, here, there] = [base, mine, theirs].map((one) => valueAt(one, field));
    if (isSame(here, there)) return [];
    const by = isSame(was, here) ? 'them' : isSame(was, there) ? 'me' : 'both';
    return [{ field, mine: here, theirs: there, by }];
  });
}

/** What is proposed: each change of one side stays; where both changed a field, mine. */
export const proposed = (all: readonly Difference[]): Choices =>
  Object.fromEntries(all.map(({ field, by }) => [field, by === 'them' ? 'theirs' : 'mine']));

/** My version, with theirs where they were chosen. */
export const merged = <T extends Content>(mine: T, all: readonly Difference[], choices: Choices): T =>
  all.reduce(
    (content, { field, theirs }) => (choices[field] === 'theirs' ? withValue(content, field, theirs) : content),
    mine,
  );
