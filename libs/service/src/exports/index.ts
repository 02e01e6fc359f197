export type { Cell, Column } from '@zhitong/spreadsheets';
export * from './export-list.js';
export * from './list-file.js';
export { listTypes, sendList } from './send-list.js';
