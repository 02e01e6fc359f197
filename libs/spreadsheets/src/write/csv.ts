import { Readable } from 'node:stream';
import { beijingTime } from '../beijing.js';
import type { Cell, Column, Rows } from '../cell.js';
import { looksLikeFormula } from './formula.js';

/** So many characters go out at once. */
const enough = 65_536;

/** A text that a spreadsheet shows and never runs: an apostrophe stands before it. Numbers stay numbers. */
export const neutral = (text: string): string => (looksLikeFormula(text) ? `'${text}` : text);

function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return beijingTime(cell);
  return typeof cell === 'string' ? neutral(cell) : String(cell);
}

/** Every cell in quotes: no text can begin a cell or a row of its own. */
const quoted = (cell: Cell): string => `"${textOf(cell).replaceAll('"', '""')}"`;
const line = (cells: readonly Cell[]): string => `${cells.map(quoted).join(',')}\r\n`;

async function* lines<R>(columns: readonly Column<R>[], rows: Rows<R>): AsyncGenerator<string> {
  let waiting = `\ufeff${line(columns.map(({ heading }) => heading))}`;
  for await (const row of rows) {
    waiting += line(columns.map(({ value }) => value(row)));
    if (waiting.length < enough) continue;
    yield waiting;
    waiting = '';
  }
  yield waiting;
}

/** RFC 4180, with the byte order mark by which Excel knows UTF-8. */
export const writeCsv = <R>(columns: readonly Column<R>[], rows: Rows<R>): Readable =>
  Readable.from(lines(columns, rows), { objectMode: false });
