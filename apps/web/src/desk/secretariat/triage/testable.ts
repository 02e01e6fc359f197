import { countCharacters } from '@zhitong/contracts/rules';

/** A test method in so few words names no procedure; a clerk looks at it once more. */
const fewest = 6;

/** Whether an indicator looks as if it could be tested: a method, and a target with a figure in it. */
export const testable = ({ method, target }: { method: string; target: string }): boolean =>
  countCharacters(method) >= fewest && /[\d零一二三四五六七八九十百千万]/.test(target);

/** Rows, from 1, that do not. */
export const doubtfulRows = (rows: readonly { method: string; target: string }[]): number[] =>
  rows.flatMap((row, i) => (testable(row) ? [] : [i + 1]));
