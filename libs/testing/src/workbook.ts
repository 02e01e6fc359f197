import { readXlsx, type Read } from '@zhitong/spreadsheets';
import type { TestAnswer } from './test-http.js';

/** The rows of a workbook that a route answered, the heading first. */
export const workbookOf = ({ bytes }: TestAnswer): Read[][] =>
  readXlsx(bytes, { name: 'answer.xlsx', field: 'answer' }).map(({ cells }) => [...cells]);
