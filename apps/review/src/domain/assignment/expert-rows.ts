import { FieldsInvalid } from '@zhitong/contracts';
import { expertColumns, type ExpertColumn } from './expert-columns.js';

/** The cells of a list of experts by column, as they stand in the file. */
export interface ExpertRows {
  columns: ExpertColumn[];
  /** Headings that mean nothing here. */
  unknown: string[];
  rows: { line: number; cells: Map<ExpertColumn, string> }[];
}

/** Written by the export, and nothing to be read: whether an account is enabled is decided elsewhere. */
const ignored = new Set(['在库']);

const wrongFile = (code: string, zh: string, en: string) =>
  new FieldsInvalid([{ field: 'file', code, message: { zh, en } }]);

/** A row of a file with its number there. */
export interface FileRow {
  number: number;
  cells: readonly string[];
}

/** @throws FieldsInvalid naming `file` where these rows are no list of experts */
export function readExpertRows([head, ...body]: readonly FileRow[]): ExpertRows {
  const headings = (head?.cells ?? []).map((heading) => heading.trim());
  const of = headings.map((heading) => expertColumns.find((one) => one.heading === heading || one.field === heading));
  const columns = of.filter((one) => one !== undefined);
  if (!columns.some(({ field }) => field === 'id'))
    throw wrongFile(
      'expert-file',
      '没有“账号”一栏：第一行应为栏目名称，请用导出的文件作样本',
      'there is no column for the account: the first line holds the headings, as in the export',
    );
  return {
    columns,
    unknown: headings.filter((heading, i) => heading !== '' && of[i] === undefined && !ignored.has(heading)),
    rows: body
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
      .map(({ number, cells }) => ({
        line: number,
        cells: new Map(of.flatMap((one, at) => (one ? [[one, (cells[at] ?? '').trim()] as const] : []))),
      })),
  };
}
