import type { EntityManager } from 'typeorm';
import type { Expert, Tie } from '../domain/assignment/expert.js';

interface Row {
  id: string;
  name: string;
  employer: string;
  employer_code: string;
  title: string;
  level: Expert['level'];
  society: string;
  disciplines: string[];
  reviews_this_year: number;
  ties: Tie[];
  chairs: boolean;
  active: boolean;
  version: number;
}

/** An expert's file. Personal data: it stays in this service. */
export interface ExpertFile extends Expert {
  title: string;
  version: number;
}

const toExpert = (row: Row): ExpertFile => ({
  id: row.id,
  name: row.name,
  employer: { name: row.employer, creditCode: row.employer_code },
  title: row.title,
  level: row.level,
  society: row.society,
  disciplines: row.disciplines,
  reviewsThisYear: row.reviews_this_year,
  ties: row.ties,
  chairs: row.chairs,
  active: row.active,
  version: row.version,
});

export async function allExperts(manager: EntityManager): Promise<ExpertFile[]> {
  return (await manager.query<Row[]>(`SELECT * FROM expert ORDER BY id`)).map(toExpert);
}

export type NewExpert = Omit<ExpertFile, 'version' | 'active'>;

/** Adds or replaces files by account. */
export async function saveExperts(manager: EntityManager, experts: readonly NewExpert[]): Promise<void> {
  for (const e of experts)
    await manager.query(
      `INSERT INTO expert (id, name, employer, employer_code, title, level, society, disciplines, reviews_this_year, ties, chairs)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
       ON CONFLICT (id) DO UPDATE SET version = expert.version + 1, name = excluded.name, employer = excluded.employer,
         employer_code = excluded.employer_code, title = excluded.title, level = excluded.level, society = excluded.society,
         disciplines = excluded.disciplines, reviews_this_year = excluded.reviews_this_year, ties = excluded.ties, chairs = excluded.chairs`,
      [
        e.id,
        e.name,
        e.employer.name,
        e.employer.creditCode,
        e.title,
        e.level,
        e.society,
        e.disciplines,
        e.reviewsThisYear,
        JSON.stringify(e.ties),
        e.chairs,
      ],
    );
}

/**
 * The expert works elsewhere from now on; where they worked until now becomes a tie that ended. The event names the
 * new employer by its code alone: its name is looked up among the employers and submitters that are known here.
 */
export async function moveExpert(manager: EntityManager, id: string, employerCode: string, at: Date): Promise<void> {
  await manager.query(
    `UPDATE expert e SET version = version + 1,
       ties = ties || jsonb_build_array(jsonb_build_object('kind', 'employment', 'organisation', e.employer_code,
         'organisationName', e.employer, 'until', $3::text)),
       employer = coalesce(
         (SELECT x.employer FROM expert x WHERE x.employer_code = $2 ORDER BY x.id LIMIT 1),
         (SELECT p.state #>> '{dossier,organisation,name}' FROM panel p
          WHERE p.state #>> '{dossier,organisation,creditCode}' = $2 ORDER BY p.id LIMIT 1),
         $2),
       employer_code = $2
     WHERE id = $1 AND employer_code <> $2`,
    [id, employerCode, at.toISOString()],
  );
}

/** A disabled account is invited no more. */
export const retireExpert = (manager: EntityManager, id: string): Promise<unknown> =>
  manager.query(`UPDATE expert SET active = false, version = version + 1 WHERE id = $1 AND active`, [id]);

/** … until it is enabled again. */
export const restoreExpert = (manager: EntityManager, id: string): Promise<unknown> =>
  manager.query(`UPDATE expert SET active = true, version = version + 1 WHERE id = $1 AND NOT active`, [id]);
