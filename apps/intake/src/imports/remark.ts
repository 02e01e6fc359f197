import type { Text } from '@zhitong/contracts';

/** What is wrong with a row of a sheet: which row as its program numbers them, and which column. */
export interface ImportRemark {
  row: number;
  column: string;
  message: Text;
}
