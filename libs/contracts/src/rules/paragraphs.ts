/** A paragraph of a body: its heading, where it begins with one, and what follows on the same line. */
export interface Paragraph {
  /** 0: text; 1: `一、`, 2: `（一）`, 3: `1.`, 4: `（1）`. Levels 3 and 4 look like text. */
  level: 0 | 1 | 2 | 3 | 4;
  heading: string | null;
  text: string;
  /** Place in the outline below the title (which is 1): never more than one deeper than the heading before it. */
  depth: number;
}

const numerals = '[一二三四五六七八九十百]{1,5}';
const marks: readonly [Paragraph['level'], RegExp][] = [
  [1, new RegExp(`^${numerals}、`)],
  [2, new RegExp(`^[（(]${numerals}[）)]`)],
  [3, /^\d{1,3}[.．](?!\d)/],
  [4, /^[（(]\d{1,3}[）)]/],
];

/** A heading longer than this is a paragraph that happens to begin with a number. */
const longest = 40;

/**
 * The paragraphs of a body typed as plain text, one a line. A line that begins with `一、` or `（一）` is a heading up to
 * its first full stop, or all of it where it is short (GB/T 9704-2012, 7.3.3).
 */
export function paragraphsOf(body: string): Paragraph[] {
  let depth = 1;
  return body
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one.length > 0)
    .map((one) => {
      const level = marks.find(([, mark]) => mark.test(one))?.[0] ?? 0;
      if (level !== 1 && level !== 2) return { level, heading: null, text: one, depth: 0 };
      const end = one.indexOf('。') + 1;
      const heading = end > 0 ? one.slice(0, end) : one;
      if ([...heading].length > longest) return { level: 0, heading: null, text: one, depth: 0 };
      depth = Math.min(level + 1, depth + 1);
      return { level, heading, text: one.slice(heading.length).trim(), depth };
    });
}
