import { Readable } from 'node:stream';
import type { Column, Rows } from '../cell.js';
import { fixedParts } from './parts.js';
import { sheetXml } from './sheet.js';
import { zipStream } from './zip-stream.js';

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * A workbook with one sheet (ISO/IEC 29500), as a stream: a row is forgotten when it is written. Texts stay texts, dates
 * are in Beijing time, the first row is frozen. The same rows give the same bytes.
 * @param sheet what the sheet is called
 */
export const writeXlsx = <R>(columns: readonly Column<R>[], rows: Rows<R>, sheet = 'Sheet1'): Readable =>
  Readable.from(zipStream([...fixedParts(sheet), ['xl/worksheets/sheet1.xml', sheetXml(columns, rows)]]), {
    objectMode: false,
  });
