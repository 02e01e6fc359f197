import type { EntityManager } from 'typeorm';

/**
 * The problems that were merged into some others. These are locked first: who merges another one into them at this moment
 * is waited for, and whoever comes later finds what is then written.
 */
export async function mergedInto(manager: EntityManager, problems: readonly string[]): Promise<string[]> {
  await manager.query(`SELECT id FROM problem WHERE id = ANY($1) ORDER BY id FOR UPDATE`, [problems]);
  const rows = await manager.query<{ id: string }[]>(`SELECT id FROM problem WHERE merged_into = ANY($1)`, [problems]);
  return rows.map(({ id }) => id);
}
