import type { EntityManager } from 'typeorm';

export interface Reminder {
  id: string;
  panel: string;
  round: number;
  /** Whose holders were told. */
  seats: readonly string[];
  at: Date;
}

export const keepReminder = (manager: EntityManager, { id, panel, round, seats, at }: Reminder): Promise<unknown> =>
  manager.query(`INSERT INTO reminder (id, panel, round, seats, at) VALUES ($1, $2, $3, $4, $5)`, [
    id,
    panel,
    round,
    seats,
    at,
  ]);

/** When each seat of a panel was reminded last in its round. */
export async function lastReminders(
  manager: EntityManager,
  panel: string,
  round: number,
): Promise<ReadonlyMap<string, Date>> {
  const rows = await manager.query<{ seat: string; at: Date }[]>(
    `SELECT seat, max(at) AS at FROM reminder, unnest(seats) AS seat WHERE panel = $1 AND round = $2 GROUP BY seat`,
    [panel, round],
  );
  return new Map(rows.map(({ seat, at }) => [seat, at]));
}

/** The latest of them. */
export const latest = (reminders: ReadonlyMap<string, Date>): Date | undefined =>
  [...reminders.values()].reduce<Date | undefined>((last, at) => (last && last > at ? last : at), undefined);
