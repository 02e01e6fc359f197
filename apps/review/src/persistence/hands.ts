import type { EntityManager } from 'typeorm';

/** Remembers that somebody formed or concluded a round. */
export const keepHand = (manager: EntityManager, panel: string, round: number, account: string): Promise<unknown> =>
  manager.query(`INSERT INTO hand (panel, round, account) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`, [
    panel,
    round,
    account,
  ]);

/** Everybody who had a hand in a review or an interest in it: formed, sat, concluded, objected. */
export async function involvedIn(manager: EntityManager, panel: string): Promise<string[]> {
  const rows = await manager.query<{ account: string }[]>(
    `SELECT account FROM hand WHERE panel = $1
     UNION SELECT expert FROM seat WHERE panel = $1
     UNION SELECT raised_by FROM objection WHERE panel = $1`,
    [panel],
  );
  return rows.map(({ account }) => account);
}
