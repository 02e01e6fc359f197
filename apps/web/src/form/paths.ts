/** A form as far as it is filled in. */
export type Content = Readonly<Record<string, unknown>>;

const isContent = (value: unknown): value is Content => typeof value === 'object' && value !== null;

/** The value at a path like `indicators.0.unit`, undefined where there is none. */
export const valueAt = (content: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((at, name) => (isContent(at) ? at[name] : undefined), content);

/** The content with another value at a path; what lies on the way is made. Undefined and empty texts are taken out. */
export function withValue<T extends Content>(content: T, path: string, value: unknown): T {
  const [name = '', ...rest] = path.split('.');
  const inner = rest.length === 0 ? value : withValue(innerOf(content[name], rest[0]!), rest.join('.'), value);
  if (Array.isArray(content)) {
    const list = [...(content as unknown[])];
    list[Number(name)] = inner;
    return list as unknown as T;
  }
  const { [name]: _, ...others } = content;
  return (inner === undefined || inner === '' ? others : { ...others, [name]: inner }) as T;
}

const innerOf = (value: unknown, next: string): Content =>
  isContent(value) ? value : /^\d+$/.test(next) ? ([] as unknown as Content) : {};
