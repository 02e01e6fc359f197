import { maskedMark } from '@zhitong/contracts';
import { lettersOf, placesIn } from './letters.js';

/** Takes terms out of a text. */
export type Hide = (text: string) => string;

/**
 * Where a text holds one of the terms, however it is written, the mark stands instead; terms that overlap or touch give
 * one mark. What is left between the marks holds none of the terms.
 */
export function hiding(terms: readonly string[]): Hide {
  const sought = [...new Set(terms.map((term) => lettersOf(term).letters))].filter((letters) => letters !== '');
  if (sought.length === 0) return (text) => text;
  return (text) => withMarks(text, hiddenIn(text, sought));
}

interface Part {
  start: number;
  end: number;
}

/** The parts of a text that the terms take up, in order, none overlapping. */
function hiddenIn(text: string, sought: readonly string[]): Part[] {
  const { letters, from } = lettersOf(text);
  const hidden = new Array<boolean>(letters.length).fill(false);
  for (const term of sought) for (const at of placesIn(letters, term)) hidden.fill(true, at, at + term.length);
  const parts: Part[] = [];
  for (const [i, is] of hidden.entries()) {
    if (!is) continue;
    const { start, end } = from[i]!;
    const last = parts.at(-1);
    if (last && (hidden[i - 1] === true || start < last.end)) last.end = end;
    else parts.push({ start, end });
  }
  return parts;
}

function withMarks(text: string, parts: readonly Part[]): string {
  let shown = '';
  let at = 0;
  for (const { start, end } of parts) {
    shown += text.slice(at, start) + maskedMark;
    at = end;
  }
  return shown + text.slice(at);
}

/** How often a text holds a term, and the first place with a little around it. */
export function findIn(text: string, term: string): { times: number; around: string | undefined } {
  const { letters, from } = lettersOf(text);
  const sought = lettersOf(term).letters;
  const at = sought === '' ? [] : [...placesIn(letters, sought)];
  const [first] = at;
  if (first === undefined) return { times: 0, around: undefined };
  const { start } = from[first]!;
  const { end } = from[first + sought.length - 1]!;
  return { times: at.length, around: excerpt(text, start, end) };
}

const reach = 12;
const excerpt = (text: string, start: number, end: number): string => {
  const before = [...text.slice(0, start)];
  const after = [...text.slice(end)];
  return [
    before.length > reach ? '…' : '',
    before.slice(-reach).join(''),
    text.slice(start, end),
    after.slice(0, reach).join(''),
    after.length > reach ? '…' : '',
  ]
    .join('')
    .replace(/\s+/g, ' ');
};
