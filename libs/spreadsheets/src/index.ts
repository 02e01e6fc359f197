export { beijingTime } from './beijing.js';
export type { Cell, Column, Rows } from './cell.js';
export { neutral, writeCsv } from './write/csv.js';
export { writeXlsx, xlsxType } from './write/xlsx.js';
export { readCsv } from './read/csv.js';
export { cellText } from './read/cell-text.js';
export { NotAWorkbook, SheetTooLarge } from './read/refusals.js';
export type { Read, SheetRow } from './read/sheet.js';
export { readLimits, readXlsx, type ReadLimits } from './read/xlsx.js';
