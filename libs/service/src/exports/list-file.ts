import type { Column, Rows } from '@zhitong/spreadsheets';

/** The answer of a route that hands out a list as a file, CSV or XLSX as the caller asks. */
export class ListFile<R = any> {
  /** @param name of the file without ending, and of the sheet: `problems` */
  constructor(
    readonly name: string,
    readonly columns: readonly Column<R>[],
    readonly rows: Rows<R>,
  ) {}
}

/** So many rows are asked for at once. */
export const exportPage = 1_000;

/** All pages of a list, one after the other: what a large list needs is the memory of one page. */
export async function* pageByPage<R>(
  fetch: (page: number, last: R | undefined) => Promise<readonly R[]>,
  size = exportPage,
): AsyncGenerator<R> {
  let last: R | undefined;
  for (let page = 1; ; page += 1) {
    const rows = await fetch(page, last);
    yield* rows;
    if (rows.length < size) return;
    last = rows.at(-1);
  }
}
