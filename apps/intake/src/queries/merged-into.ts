import type { EntityManager } from 'typeorm';

/** The problems that were merged into some others. */
export async function mergedInto(manager: EntityManager, problems: readonly string[]): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(`SELECT id FROM problem WHERE merged_into = ANY($1)`, [problems]);
  return rows.map(({ id }) => id);
}
