import { randomBytes } from 'node:crypto';

/** Which trace something belongs to, and under which span: the parts of a W3C `traceparent`. */
export interface TraceContext {
  trace: string;
  span: string;
  /** Whether somebody records the trace. */
  sampled: boolean;
}

/** W3C Trace Context, version 00; of later versions the part that they share. */
const form = /^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(?:-|$)/;

/** @returns undefined where the text is none: it is not believed, and begins nothing */
export function parseTraceparent(text: string | undefined): TraceContext | undefined {
  const found = text === undefined ? null : form.exec(text);
  if (found === null) return undefined;
  const [, trace, span, flags] = found as unknown as [string, string, string, string];
  return { trace, span, sampled: (parseInt(flags, 16) & 1) === 1 };
}

export const formatTraceparent = ({ trace, span, sampled }: TraceContext): string =>
  `00-${trace}-${span}-${sampled ? '01' : '00'}`;

/** Another span of the same trace, or the first of a new one; whether it is recorded is as it was. */
export const contextUnder = (parent: TraceContext | undefined): TraceContext => ({
  trace: parent?.trace ?? randomBytes(16).toString('hex'),
  span: randomBytes(8).toString('hex'),
  sampled: parent?.sampled ?? false,
});
