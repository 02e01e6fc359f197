import type { EntityManager } from 'typeorm';
import type { BoardEntry, BoardList } from '@zhitong/contracts';
import type { Count } from '../domain/board/suppression.js';

export interface BoardFilter {
  text?: string | undefined;
  /** Section of GB/T 4754-2017. */
  industry?: string | undefined;
  status?: 'open' | 'over' | undefined;
  page: number;
  size: number;
}

interface Row extends Omit<BoardEntry, 'at' | 'opensAt' | 'closesAt'> {
  at: Date;
  opensAt: Date | null;
  closesAt: Date | null;
}

const columns = `list, id, title, at, opens_at AS "opensAt", closes_at AS "closesAt", body`;
const isOpen = `(closes_at IS NOT NULL AND closes_at > $2)`;

const entryOf = ({ at, opensAt, closesAt, ...row }: Row): BoardEntry => ({
  ...row,
  at: at.toISOString(),
  ...(opensAt ? { opensAt: opensAt.toISOString() } : {}),
  ...(closesAt ? { closesAt: closesAt.toISOString() } : {}),
});

/** Entries of a list: what closes soon comes first, then the newest. */
export async function entriesOfList(
  manager: EntityManager,
  list: BoardList,
  now: Date,
  { text, industry, status, page, size }: BoardFilter,
): Promise<{ items: BoardEntry[]; total: number }> {
  const values = [list, now, text?.toLowerCase() ?? null, industry ?? null, status ?? null];
  const where = `list = $1 AND ($3::text IS NULL OR strpos(words, $3) > 0) AND ($4::text IS NULL OR left(industry, 1) = $4)
    AND ($5::text IS NULL OR ${isOpen} = ($5 = 'open'))`;
  const [count] = await manager.query<{ total: number }[]>(
    `SELECT count(*)::int AS total FROM board_entry WHERE ${where}`,
    values,
  );
  const rows = await manager.query<Row[]>(
    `SELECT ${columns} FROM board_entry WHERE ${where}
     ORDER BY ${isOpen} DESC, CASE WHEN ${isOpen} THEN closes_at END, at DESC, id LIMIT $6 OFFSET $7`,
    [...values, size, (page - 1) * size],
  );
  return { items: rows.map(entryOf), total: count!.total };
}

export async function entryOfList(
  manager: EntityManager,
  list: BoardList,
  id: string,
): Promise<BoardEntry | undefined> {
  const [row] = await manager.query<Row[]>(`SELECT ${columns} FROM board_entry WHERE list = $1 AND id = $2`, [
    list,
    id,
  ]);
  return row && entryOf(row);
}

/** Needs by section of industry, as far as the enterprises opened theirs; not yet fit to be told. */
export const needsByIndustry = (manager: EntityManager): Promise<Count[]> =>
  manager.query(
    `SELECT left(industry, 1) AS key, count(*)::int AS count FROM board_entry
     WHERE list = 'needs' AND industry IS NOT NULL GROUP BY 1`,
  );

/** When the board last changed, by what stands on it. */
export async function boardChanged(manager: EntityManager): Promise<Date | null> {
  const [row] = await manager.query<{ at: Date | null }[]>(`SELECT max(at) AS at FROM board_entry`);
  return row!.at;
}
