/** A cell of a public statistic. */
export interface Count<K extends string = string> {
  key: K;
  count: number;
}

export interface PublicCounts<K extends string = string> {
  /** Cells that are large enough to be named, the largest first. */
  cells: Count<K>[];
  /** All others together; absent where there are none. */
  rest?: number;
  /** Absent where there is too little to say anything. */
  total?: number;
}

/** Cells under this many are not told (小于 3 的不单列). */
export const smallest = 3;

/**
 * Counts as the public may read them. A cell under 3 goes into the rest; and because the total would tell a single
 * such cell by subtraction, the rest takes in the smallest of the others until it holds at least two cells and 3.
 */
export function suppressed<K extends string>(counts: readonly Count<K>[]): PublicCounts<K> {
  const known = counts
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count || one.key.localeCompare(other.key));
  const total = known.reduce((sum, { count }) => sum + count, 0);
  if (total < smallest) return { cells: [] };
  const cells = known.filter(({ count }) => count >= smallest);
  const hidden = known.filter(({ count }) => count < smallest);
  let rest = hidden.reduce((sum, { count }) => sum + count, 0);
  for (let members = hidden.length; members > 0 && (members < 2 || rest < smallest) && cells.length > 0; members += 1)
    rest += cells.pop()!.count;
  return { cells, total, ...(rest > 0 ? { rest } : {}) };
}
