import { serialOf } from '../beijing.js';
import type { Cell, Column, Rows } from '../cell.js';
import { looksLikeFormula } from './formula.js';
import { styles } from './parts.js';
import { xmlText } from '../xml-text.js';

/** So many characters go out at once. */
const enough = 65_536;
/** What a sheet can hold (Excel specifications and limits). */
const mostRows = 1_048_576;
const mostCharacters = 32_767;

/** `A`, `Z`, `AA`. */
export function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest > 0 ? letters(rest - 1) : ''}${String.fromCharCode(65 + (column % 26))}`;
}

/** What a text needs: Chinese characters are twice as wide, and the arrow of the filter wants room. */
const widthOf = ({ heading, width }: Column<never>): number =>
  width ?? Math.max(10, [...heading].reduce((sum, sign) => sum + (sign.charCodeAt(0) > 0xff ? 2 : 1), 0) + 4);

function cellXml(place: string, cell: Cell, style?: number): string {
  if (cell === null || cell === undefined || cell === '') return '';
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${Number(cell)}</v></c>`;
  if (cell instanceof Date) return `<c r="${place}" s="${styles.date}"><v>${serialOf(cell)}</v></c>`;
  if (typeof cell === 'number' && Number.isFinite(cell)) return `<c r="${place}"><v>${cell}</v></c>`;
  const text = String(cell);
  // A text is a text whatever it begins with; the mark keeps it one when somebody edits the cell.
  const shown = style ?? (looksLikeFormula(text) ? styles.quoted : styles.plain);
  return `<c r="${place}" s="${shown}" t="inlineStr"><is><t xml:space="preserve">${xmlText(cut(text))}</t></is></c>`;
}

const cut = (text: string): string => (text.length > mostCharacters ? `${text.slice(0, mostCharacters - 1)}…` : text);

const rowXml = (number: number, cells: readonly Cell[], style?: number): string =>
  `<row r="${number}">${cells.map((cell, index) => cellXml(`${letters(index)}${number}`, cell, style)).join('')}</row>`;

/** The sheet, its first row frozen and with filters. @throws RangeError where there are more rows than a sheet can hold */
export async function* sheetXml<R>(columns: readonly Column<R>[], rows: Rows<R>): AsyncGenerator<string> {
  const widths = columns.map(
    (column, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${widthOf(column as Column<never>)}" customWidth="1"/>`,
  );
  let waiting =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${widths.join('')}</cols><sheetData>` +
    rowXml(
      1,
      columns.map(({ heading }) => heading),
      styles.heading,
    );
  let number = 1;
  for await (const row of rows) {
    if (++number > mostRows) throw new RangeError(`a sheet holds ${mostRows} rows`);
    waiting += rowXml(
      number,
      columns.map(({ value }) => value(row)),
    );
    if (waiting.length < enough) continue;
    yield waiting;
    waiting = '';
  }
  yield `${waiting}</sheetData><autoFilter ref="A1:${letters(columns.length - 1)}${number}"/></worksheet>`;
}
