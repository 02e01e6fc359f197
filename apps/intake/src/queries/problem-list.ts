import type { Actor } from '@zhitong/identity';
import type { EntityManager } from 'typeorm';
import { ownProblems } from './own-problems.js';

export interface ProblemFilter {
  status?: string[];
  campaign?: string;
  overdue?: boolean;
  /** Part of the title, of the case number, or of the name of the organisation. */
  text?: string;
  page: number;
  size: number;
}

/** A row of a list. */
export interface ProblemRow {
  id: string;
  number: string;
  title: string;
  status: string;
  kind: string;
  industry: string;
  campaign: string;
  organisation: string;
  region: string;
  submittedAt: Date | null;
  dueAt: Date | null;
  overdue: boolean;
}

/** Which problems exist for a caller. */
function scopeOf(actor: Actor): { sql: string; values: unknown[] } {
  const { role, organisation } = actor;
  if (role === 'enterprise') {
    const values: unknown[] = [];
    return { sql: ownProblems(actor, (value) => `$${values.push(value)}`), values };
  }
  if (role === 'recommender') return { sql: 'recommender = $1', values: [organisation?.id ?? null] };
  return { sql: 'true', values: [] };
}

/** The problems that exist for a caller: what is due first comes first, then the newest number (10000 after 9999). */
export async function listProblems(
  manager: EntityManager,
  actor: Actor,
  { status, campaign, overdue, text, page, size }: ProblemFilter,
): Promise<{ items: ProblemRow[]; total: number }> {
  const { sql, values } = scopeOf(actor);
  const conditions = [sql, 'number IS NOT NULL'];
  const add = (condition: (place: string) => string, value: unknown) =>
    conditions.push(condition(`$${values.push(value)}`));
  if (status) add((place) => `status = ANY(${place})`, status);
  if (campaign !== undefined) add((place) => `campaign = ${place}`, campaign);
  if (overdue !== undefined) add((place) => `overdue = ${place}`, overdue);
  if (text !== undefined)
    add(
      (place) => `(strpos(title, ${place}) > 0 OR strpos(number, ${place}) > 0 OR strpos(organisation, ${place}) > 0)`,
      text,
    );
  const where = conditions.join(' AND ');
  const [count] = await manager.query<{ total: string }[]>(
    `SELECT count(*) AS total FROM problem WHERE ${where}`,
    values,
  );
  const items = await manager.query<ProblemRow[]>(
    `SELECT id, number, title, status, kind, industry, campaign, organisation,
            state->'dossier'->>'region' AS region, submitted_at AS "submittedAt", due_at AS "dueAt", overdue
     FROM problem WHERE ${where}
     ORDER BY due_at NULLS LAST, split_part(number, '-', 1) DESC, length(number) DESC, number DESC LIMIT $${values.length + 1} OFFSET $${values.length + 2}`,
    [...values, size, (page - 1) * size],
  );
  return { items, total: Number(count!.total) };
}
