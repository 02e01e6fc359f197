import { beijingTime } from '../beijing.js';
import type { Read } from './sheet.js';

/**
 * What a person sees in a cell, for fields that are texts: numbers in full (a mobile number, never 1.38E+10), dates as
 * `yyyy-mm-dd` of Beijing, yes and no as Excel shows them. Space at the ends goes.
 */
export function cellText(cell: Read | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : beijingTime(cell).slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'number')
    // Fifteen digits are what a spreadsheet keeps; what lies below is rounding.
    return Number.isInteger(cell) ? BigInt(cell).toString() : String(Number(cell.toPrecision(15)));
  return cell.trim();
}
