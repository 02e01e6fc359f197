import { beijingDate } from '@zhitong/contracts';
import type { EntityManager } from 'typeorm';

/** Seats taken or offered in the year (in Beijing) of that moment, by expert. */
export async function seatsOfYear(manager: EntityManager, at: Date): Promise<Map<string, number>> {
  const rows = await manager.query<{ expert: string; count: number }[]>(
    `SELECT expert, count(*)::int AS count FROM seat
     WHERE status IN ('invited', 'accepted') AND to_char(answer_by AT TIME ZONE 'Asia/Shanghai', 'YYYY') = $1
     GROUP BY expert`,
    [beijingDate(at).slice(0, 4)],
  );
  return new Map(rows.map(({ expert, count }) => [expert, count]));
}
