/** A value of a cell. */
export type Cell = string | number | boolean | Date | null | undefined;

/** A column of a list: its heading, and what stands in it. */
export interface Column<R> {
  heading: string;
  value: (row: R) => Cell;
}

/** What spreadsheet programs take for a formula, also in full width, and behind what they skip. */
const formula = /^[\s\u0000-\u001f\u200b-\u200f\ufeff]*[=+\-@＝＋－﹣−＠|%]/u;

/**
 * A text that a spreadsheet shows and never runs: one that begins like a formula, or with a tab or line break, gets an
 * apostrophe before it (OWASP, CSV injection). Numbers stay numbers.
 */
export const neutral = (text: string): string => (/^[\t\r\n]/.test(text) || formula.test(text) ? `'${text}` : text);

function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString();
  return typeof cell === 'string' ? neutral(cell) : String(cell);
}

/** Every cell in quotes: no text can begin a cell or a row of its own. */
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** RFC 4180, with the byte order mark by which Excel knows UTF-8. */
export function csv<R>(rows: readonly R[], columns: readonly Column<R>[]): string {
  const lines = [
    columns.map(({ heading }) => quoted(neutral(heading))),
    ...rows.map((row) => columns.map(({ value }) => quoted(textOf(value(row))))),
  ];
  return `\ufeff${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
}
