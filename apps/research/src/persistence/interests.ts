import type { EntityManager } from 'typeorm';

/** What an organisation works on: first-level disciplines and sections of industry. */
export interface Interest {
  disciplines: string[];
  industries: string[];
}

/** One row per organisation, by its credit code; none is the same as an empty one. */
export const interests = {
  async of(manager: EntityManager, creditCode: string): Promise<Interest> {
    const [row] = await manager.query<Interest[]>(
      `SELECT disciplines, industries FROM interest WHERE organisation = $1`,
      [creditCode],
    );
    return row ?? { disciplines: [], industries: [] };
  },

  async put(manager: EntityManager, creditCode: string, { disciplines, industries }: Interest): Promise<void> {
    await manager.query(
      `INSERT INTO interest (organisation, disciplines, industries) VALUES ($1, $2, $3)
       ON CONFLICT (organisation) DO UPDATE SET disciplines = excluded.disciplines, industries = excluded.industries`,
      [creditCode, disciplines, industries],
    );
  },
};
