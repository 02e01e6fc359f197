import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createHash } from 'node:crypto';
import { Download } from '@zhitong/service';
import { writeXlsx, xlsxType } from '@zhitong/spreadsheets';
import { templateColumns, type ImportColumn } from './columns.js';
import { helpMark, noteHeading } from './read-sheet.js';

/** What stands under a heading: what the rule wants, and an example where there is one. */
const helpOf = ({ rule, required }: ImportColumn): string => {
  const example = rule.shown?.example;
  const shown = typeof example === 'string' || typeof example === 'number' ? `，例如 ${example}` : '';
  return `${required ? '必填' : '选填'}。${rule.message.zh}${rule.message.zh.includes('例如') ? '' : shown}`;
};

/** The workbook to fill in: one column for each field, one row that says how. */
export async function importTemplate(): Promise<Download> {
  const columns = [
    { heading: noteHeading, value: () => `${helpMark}（本行不导入，可保留）` },
    ...templateColumns.map((column) => ({ heading: column.heading, value: () => helpOf(column) })),
  ];
  const bytes = await buffer(writeXlsx(columns, [{}], '问题导入'));
  return new Download({
    name: '问题导入模板.xlsx',
    mediaType: xlsxType,
    bytes: bytes.length,
    digest: `sha256-${createHash('sha256').update(bytes).digest('hex')}`,
    open: ({ start, end } = { start: 0, end: bytes.length - 1 }) =>
      Promise.resolve(Readable.from([bytes.subarray(start, end + 1)])),
  });
}
