import { setTimeout as pause } from 'node:timers/promises';
import type { DataKeys } from '@zhitong/identity';
import type { DataSource } from 'typeorm';

/** A column whose values are sealed by `DataKeys`. */
export interface SealedColumn {
  table: string;
  column: string;
  /** The row's primary key, to whose value the sealed one is bound. */
  key: string;
}

/** Rows of one batch. */
const batch = 100;

/** How many values are not sealed with the present key yet. */
export async function staleValues(dataSource: DataSource, keys: DataKeys, sealed: readonly SealedColumn[]) {
  const prefix = await keys.currentPrefix();
  let stale = 0;
  for (const { table, column } of sealed) {
    const [row] = await dataSource.query<{ stale: number }[]>(
      `SELECT count(*)::int AS stale FROM ${table} WHERE NOT starts_with(${column}, $1)`,
      [prefix],
    );
    stale += row!.stale;
  }
  return stale;
}

/**
 * Seals with the present key what was sealed with an older one, while the service works. A value that changes meanwhile
 * is left as it was written; whoever wrote it with the old key, having not looked at the keys since, is caught up with:
 * it goes on until nothing is left. @returns how many values were sealed anew
 */
export async function reseal(
  dataSource: DataSource,
  keys: DataKeys,
  sealed: readonly SealedColumn[],
  rest = () => pause(200),
): Promise<number> {
  const prefix = await keys.currentPrefix();
  let done = 0;
  for (const { table, column, key } of sealed)
    for (;;) {
      const rows = await dataSource.query<{ row: string; value: string }[]>(
        `SELECT ${key} AS row, ${column} AS value FROM ${table} WHERE NOT starts_with(${column}, $1) ORDER BY ${key} LIMIT ${batch}`,
        [prefix],
      );
      if (rows.length === 0) break;
      for (const { row, value } of rows) {
        const place = { table, column, row };
        const fresh = await keys.seal(await keys.open(value, place), place);
        const [, count] = await dataSource.query<[unknown, number]>(
          `UPDATE ${table} SET ${column} = $3 WHERE ${key} = $1 AND ${column} = $2`,
          [row, value, fresh],
        );
        done += count;
      }
      await rest();
    }
  return done;
}
