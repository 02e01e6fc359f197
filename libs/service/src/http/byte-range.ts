/** A part of something: first and last byte, both included, as in `Content-Range`. */
export interface ByteRange {
  start: number;
  end: number;
}

/**
 * What a `Range` header asks for (RFC 9110, 14.2): one range of bytes. Several, or what cannot be read, are answered with
 * the whole, as the standard allows.
 * @returns undefined for the whole, null where no byte lies in it
 */
export function rangeOf(header: string | undefined, bytes: number): ByteRange | null | undefined {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (from === '' && to === '') return undefined;
  if (from === '') {
    const last = Number(to);
    return last === 0 || bytes === 0 ? null : { start: Math.max(0, bytes - last), end: bytes - 1 };
  }
  const start = Number(from);
  if (to !== '' && Number(to) < start) return undefined;
  return start >= bytes ? null : { start, end: to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1) };
}
