import { cellText, readCsv, readXlsx } from '@zhitong/spreadsheets';
import type { FileRow } from '../domain/assignment/expert-rows.js';

const isZip = (bytes: Buffer) => bytes.subarray(0, 2).toString('latin1') === 'PK';

/** The rows of a list, from a workbook or from CSV; which of them it is shows in the file itself. @throws Refusal */
export const rowsOfFile = (bytes: Buffer): FileRow[] =>
  isZip(bytes)
    ? readXlsx(bytes, { name: 'xlsx', field: 'file' }).map(({ number, cells }) => ({
        number,
        cells: cells.map(cellText),
      }))
    : readCsv(bytes).map((cells, i) => ({ number: i + 1, cells }));
