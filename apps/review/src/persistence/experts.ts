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

/** @returns undefined where nobody of that account is in the library */
export async function expertOf(manager: EntityManager, id: string): Promise<ExpertFile | undefined> {
  const [row] = await manager.query<Row[]>(`SELECT * FROM expert WHERE id = $1`, [id]);
  return row && toExpert(row);
}

export interface ExpertFilter {
  /** In the name, the employer's name, the title or the account. */
  text?: string | undefined;
  society?: string | undefined;
  /** The discipline, and what lies within it. */
  discipline?: string | undefined;
  /** Credit code. */
  employer?: string | undefined;
}

/** One page of the library, by name, and how many there are. */
export async function findExperts(
  manager: EntityManager,
  { text, society, discipline, employer, page, size }: ExpertFilter & { page: number; size: number },
): Promise<{ items: ExpertFile[]; total: number }> {
  const pattern = text === undefined ? null : `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  const where = `($1::text IS NULL OR name ILIKE $1 OR employer ILIKE $1 OR title ILIKE $1 OR id ILIKE $1)
     AND ($2::text IS NULL OR society = $2)
     AND ($3::text IS NULL OR EXISTS (SELECT FROM unnest(disciplines) code WHERE code LIKE $3 || '%'))
     AND ($4::text IS NULL OR employer_code = $4)`;
  const given = [pattern, society ?? null, discipline ?? null, employer ?? null];
  const [count] = await manager.query<{ total: number }[]>(
    `SELECT count(*)::int AS total FROM expert WHERE ${where}`,
    given,
  );
  const rows = await manager.query<Row[]>(
    `SELECT * FROM expert WHERE ${where} ORDER BY active DESC, name, id LIMIT $5 OFFSET $6`,
    [...given, size, (page - 1) * size],
  );
  return { items: rows.map(toExpert), total: count!.total };
}

/** How many experts each society and each employer has, to filter by. */
export async function countExperts(manager: EntityManager) {
  const societies = await manager.query<{ society: string; experts: number }[]>(
    `SELECT society, count(*)::int AS experts FROM expert GROUP BY society ORDER BY experts DESC, society`,
  );
  const employers = await manager.query<{ name: string; creditCode: string; experts: number }[]>(
    `SELECT min(employer) AS name, employer_code AS "creditCode", count(*)::int AS experts FROM expert
     GROUP BY employer_code ORDER BY name, employer_code`,
  );
  return { societies, employers };
}

/** Locks the files of these accounts. */
export async function lockExperts(manager: EntityManager, ids: readonly string[]): Promise<Map<string, ExpertFile>> {
  const rows = await manager.query<Row[]>(`SELECT * FROM expert WHERE id = ANY($1) ORDER BY id FOR UPDATE`, [ids]);
  return new Map(rows.map((row) => [row.id, toExpert(row)]));
}

/**
 * Keeps the files of these accounts, or all that there are, as they are until the end of the transaction: whoever brings a
 * new tie meanwhile waits, and then finds the seats that were given. To be called before the files are read.
 */
export const holdExperts = (manager: EntityManager, ids?: readonly string[]): Promise<unknown> =>
  manager.query(`SELECT id FROM expert WHERE $1::text[] IS NULL OR id = ANY($1) ORDER BY id FOR SHARE`, [ids ?? null]);

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
