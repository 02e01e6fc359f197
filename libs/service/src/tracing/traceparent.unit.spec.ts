import { contextUnder, formatTraceparent, parseTraceparent } from './traceparent.js';

const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
const span = '00f067aa0ba902b7';

describe('a traceparent (W3C Trace Context)', () => {
  it('is read and written', () => {
    const text = `00-${trace}-${span}-01`;
    expect(parseTraceparent(text)).toEqual({ trace, span, sampled: true });
    expect(formatTraceparent(parseTraceparent(text)!)).toBe(text);
    expect(parseTraceparent(`00-${trace}-${span}-00`)).toMatchObject({ sampled: false });
    // Of a later version what it has in common with ours.
    expect(parseTraceparent(`01-${trace}-${span}-03-more`)).toEqual({ trace, span, sampled: true });
  });

  it.each([
    undefined,
    '',
    '00-a-b-01',
    `00-${'0'.repeat(32)}-${span}-01`,
    `00-${trace}-${'0'.repeat(16)}-01`,
    `ff-${trace}-${span}-01`,
    `00-${trace.toUpperCase()}-${span}-01`,
    `00-${trace}-${span}-01x`,
    ` 00-${trace}-${span}-01`,
  ])('is none: %p', (text) => {
    expect(parseTraceparent(text)).toBeUndefined();
  });

  it('goes on under another span of the same trace, or begins a new one', () => {
    const parent = { trace, span, sampled: true };
    const child = contextUnder(parent);
    expect(child).toMatchObject({ trace, sampled: true });
    expect(child.span).not.toBe(span);
    const [one, other] = [contextUnder(undefined), contextUnder(undefined)];
    expect(one.trace).not.toBe(other.trace);
    expect(parseTraceparent(formatTraceparent(one))).toEqual({ ...one, sampled: false });
  });
});
