import type { EntityManager } from 'typeorm';

/** Replaces the names that one submitter gave. Those of the other submitters stay. */
export async function nameUnsuitable(
  manager: EntityManager,
  panel: string,
  organisation: string,
  names: readonly string[],
): Promise<void> {
  await manager.query(`DELETE FROM unsuitable WHERE panel = $1 AND organisation = $2`, [panel, organisation]);
  for (const name of names)
    await manager.query(`INSERT INTO unsuitable (panel, organisation, name) VALUES ($1, $2, $3)`, [
      panel,
      organisation,
      name,
    ]);
}

export async function unsuitableFor(manager: EntityManager, panel: string): Promise<string[]> {
  const rows = await manager.query<{ name: string }[]>(`SELECT name FROM unsuitable WHERE panel = $1`, [panel]);
  return rows.map(({ name }) => name);
}
