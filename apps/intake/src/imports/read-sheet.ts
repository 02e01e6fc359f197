import { decodeText, type Claimed } from '@zhitong/files';
import { cellText, NotAWorkbook, readCsv, readXlsx, SheetTooLarge, type SheetRow } from '@zhitong/spreadsheets';
import { importColumns, type ImportColumn } from './columns.js';
import type { ImportRemark } from './remark.js';

/** A row of the sheet as a submission, and what its columns are called. */
export interface ImportRow {
  number: number;
  content: Record<string, unknown>;
}

export interface ImportSheet {
  rows: ImportRow[];
  remarks: ImportRemark[];
}

/** So many problems at once: they come in in one transaction, during which nobody else gets a case number. */
export const mostRows = 200;
const limits = { rows: mostRows + 2, columns: 200, expanded: 32 * 1024 * 1024 };

/** The row of the template that says how to fill it in, and stays in the file. */
export const helpMark = '填写说明';
/** The first column of the template, which is not read. */
export const noteHeading = '备注（不导入）';

const isWorkbook = (bytes: Buffer) => bytes.subarray(0, 2).toString('latin1') === 'PK';

/** The rows of a CSV as a spreadsheet program numbers them, without empty ones. @throws NotAWorkbook, SheetTooLarge */
function csvRows(bytes: Buffer, claimed: Claimed): SheetRow[] {
  if (decodeText(bytes) === undefined) throw new NotAWorkbook(claimed);
  const rows = readCsv(bytes)
    .map((cells, i) => ({ number: i + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (rows.length > limits.rows) throw new SheetTooLarge(claimed, limits);
  return rows;
}

/** Reads a sheet that somebody filled in. @throws FileRefused, NotAWorkbook, SheetTooLarge */
export function readSheet(bytes: Buffer, claimed: Claimed): ImportSheet {
  const [head, ...rest] = isWorkbook(bytes) ? readXlsx(bytes, claimed, limits) : csvRows(bytes, claimed);
  if (!head) return { rows: [], remarks: [emptyRemark] };
  const known = new Map(importColumns.map((column) => [column.heading, column]));
  const headings = head.cells.map((cell) =>
    cellText(cell)
      .replace(/\s/g, '')
      .replace(/[*＊]$/, ''),
  );
  const columns = headings.map((heading) => known.get(heading));
  const remarks: ImportRemark[] = [
    ...headings.flatMap((heading, i) =>
      columns[i] || heading === '' || heading === noteHeading ? [] : [unknownColumn(head, heading)],
    ),
    ...importColumns
      .filter((column) => column.required && !columns.includes(column))
      .map((column) => missingColumn(head, column)),
  ];
  const rows = rest
    .filter(({ cells }) => !cellText(cells[0]).startsWith(helpMark))
    .map(({ number, cells }) => ({ number, content: contentOf(columns, cells) }))
    .filter(({ content }) => Object.keys(content).length > 0);
  return { rows, remarks: rows.length === 0 && remarks.length === 0 ? [emptyRemark] : remarks };
}

const emptyRemark: ImportRemark = {
  ...{ row: 1, column: '' },
  message: { zh: '表里没有可导入的问题', en: 'There is no problem in the sheet' },
};

const unknownColumn = ({ number: row }: SheetRow, column: string): ImportRemark => ({
  ...{ row, column },
  message: {
    zh: `没有名为“${column}”的栏目，请对照模板`,
    en: `There is no column named ${column}: see the template`,
  },
});

const missingColumn = ({ number: row }: SheetRow, { heading: column }: ImportColumn): ImportRemark => ({
  ...{ row, column },
  message: { zh: `缺少“${column}”一栏，请对照模板`, en: `The column ${column} is missing: see the template` },
});

function contentOf(columns: readonly (ImportColumn | undefined)[], cells: SheetRow['cells']): Record<string, unknown> {
  const content: Record<string, unknown> = {};
  for (const [i, column] of columns.entries()) {
    const text = cellText(cells[i]);
    if (column && text !== '') put(content, column.path.split('.'), column.read(text));
  }
  return content;
}

function put(at: Record<string, unknown>, [name = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) return void (at[name] = value);
  at[name] ??= /^\d+$/.test(rest[0]!) ? [] : {};
  put(at[name] as Record<string, unknown>, rest, value);
}
