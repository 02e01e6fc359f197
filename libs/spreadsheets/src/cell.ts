/** A value of a cell. Dates are moments; they are shown in Beijing time. */
export type Cell = string | number | boolean | Date | null | undefined;

/** A column of a list: its heading, and what stands in it. */
export interface Column<R> {
  heading: string;
  value: (row: R) => Cell;
  /** In characters of Western script; a Chinese one takes two. Where it is not given, what the heading needs. */
  width?: number;
}

/** Rows as they come: from memory, or from a cursor, so that a large list is never in memory as a whole. */
export type Rows<R> = Iterable<R> | AsyncIterable<R>;
