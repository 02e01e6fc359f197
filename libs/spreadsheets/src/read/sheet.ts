import { attributeOf, Fault, readXml, type Claimed, type XmlElement } from '@zhitong/files';
import { dateOf } from '../beijing.js';
import { plainText } from '../xml-text.js';
import { SheetTooLarge } from './refusals.js';

/** What stands in a cell: dates are moments, read as Beijing time. */
export type Read = string | number | boolean | Date | null;

/** A row of the sheet. `number` is the one at its left edge, for messages to people. */
export interface SheetRow {
  readonly number: number;
  /** From column A on; null where a cell is empty. */
  readonly cells: readonly Read[];
}

export interface SheetLimits {
  rows: number;
  columns: number;
}

export interface SheetSurroundings {
  readonly claimed: Claimed;
  readonly limits: SheetLimits;
  readonly texts: readonly string[];
  readonly isDate: (style: number) => boolean;
  readonly from1904: boolean;
}

/** `C7` → 2. */
function columnOf(place: string): number {
  const letters = /^[A-Z]{1,3}/.exec(place)?.[0];
  if (letters === undefined) throw new Fault('file-damaged');
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** @throws Fault @throws SheetTooLarge */
export function sheetRows(sheet: Buffer, around: SheetSurroundings): SheetRow[] {
  const { limits, claimed } = around;
  const rows: SheetRow[] = [];
  let number = 0;
  let cells: Read[] = [];
  let column = -1;
  let cell: XmlElement | undefined;
  let value = '';
  let [inValue, inReading] = [false, false];
  readXml(sheet, {
    open(element) {
      if (element.key === 'x:row') {
        number = Number(attributeOf(element, 'r') ?? number + 1);
        cells = [];
        column = -1;
      } else if (element.key === 'x:c') {
        const place = attributeOf(element, 'r');
        column = place === undefined ? column + 1 : columnOf(place);
        cell = element;
        value = '';
      } else if (element.key === 'x:rPh') inReading = true;
      else if (element.key === 'x:v' || element.key === 'x:t') inValue = cell !== undefined;
    },
    text(text) {
      if (inValue && !inReading) value += text;
    },
    close({ key }) {
      if (key === 'x:rPh') inReading = false;
      else if (key === 'x:v' || key === 'x:t') inValue = false;
      else if (key === 'x:c' && cell) {
        const read = valueOf(cell, value, around);
        cell = undefined;
        if (read === null) return;
        // Only where something stands: many a sheet is formatted down to its last column and row.
        if (column >= limits.columns) throw new SheetTooLarge(claimed, limits);
        while (cells.length < column) cells.push(null);
        cells[column] = read;
      } else if (key === 'x:row' && cells.length > 0) {
        if (rows.length >= limits.rows) throw new SheetTooLarge(claimed, limits);
        rows.push({ number, cells });
      }
    },
  });
  return rows;
}

function valueOf(cell: XmlElement, value: string, { texts, isDate, from1904 }: SheetSurroundings): Read {
  const kind = attributeOf(cell, 't') ?? 'n';
  if (value === '') return null;
  switch (kind) {
    case 's':
      return texts[Number(value)] || null;
    case 'inlineStr':
    case 'str':
      return plainText(value);
    case 'b':
      return value === '1' || value === 'true';
    case 'd': {
      const at = new Date(
        /[zZ]|[+-]\d\d:\d\d$/.test(value) ? value : `${value.length === 10 ? `${value}T00:00` : value}+08:00`,
      );
      return Number.isNaN(at.getTime()) ? value : at;
    }
    case 'n': {
      const number = Number(value);
      if (Number.isNaN(number)) throw new Fault('file-damaged');
      return isDate(Number(attributeOf(cell, 's') ?? 0)) ? dateOf(number, from1904) : number;
    }
    // An error (`#N/A`), as it is shown.
    default:
      return value;
  }
}
