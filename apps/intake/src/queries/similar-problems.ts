import type { Actor } from '@zhitong/identity';
import type { EntityManager } from 'typeorm';
import { bigrams } from '../domain/similarity.js';
import { ownProblems } from './own-problems.js';

/** A problem that may be the same in other words. `score` is 0 to 1. */
export interface Suspect {
  id: string;
  number: string;
  title: string;
  status?: string;
  organisation?: string;
  score: number;
}

/** Pairs that every third problem has say nothing; a text shares enough from this score on. */
const enough = 0.05;
const most = 5;

/**
 * Problems whose title and description share rare pairs of characters with a text. A pair weighs the more the fewer
 * problems have it (inverse document frequency), and the score is the weight of the shared pairs over that of all
 * pairs asked for: title and gist in other words are found, a common word like 关键技术 alone is not.
 *
 * Others than the secretariat see the problems of their own enterprise, and of the rest what is public, by which alone
 * they are found and weighed: whatever is hidden changes neither the hits nor a score. They never see the submitter, and
 * of the problems of others not how they fare.
 */
export async function similarProblems(
  manager: EntityManager,
  actor: Actor,
  text: string,
  except?: string,
): Promise<Suspect[]> {
  const clerk = actor.role === 'secretariat';
  const values: unknown[] = [bigrams(text), enough, except ?? null, clerk];
  const own = ownProblems(actor, (value) => `$${values.push(value)}`);
  const rows = await manager.query<(Required<Suspect> & { own: boolean })[]>(
    `WITH asked AS (SELECT gram FROM unnest($1::text[]) gram),
     visible AS (
       SELECT id, number, title, status, organisation, own, CASE WHEN own THEN grams ELSE public_grams END AS grams
       FROM problem CROSS JOIN LATERAL (SELECT coalesce($4 OR ${own}, false) AS own) mine
       WHERE number IS NOT NULL AND status <> 'withdrawn' AND (own OR public_grams <> '{}')),
     size AS (SELECT count(*)::float8 AS n FROM visible),
     shared AS (
       SELECT v.id, g.gram FROM problem p JOIN visible v ON v.id = p.id
       CROSS JOIN LATERAL (SELECT unnest(v.grams) AS gram) g
       WHERE p.grams && $1::text[] AND g.gram = ANY($1::text[])),
     weight AS (
       SELECT a.gram, ln(1 + size.n / (1 + count(s.id))) AS w
       FROM asked a CROSS JOIN size LEFT JOIN shared s ON s.gram = a.gram GROUP BY a.gram, size.n),
     scored AS (
       SELECT s.id, sum(w.w) / NULLIF((SELECT sum(w) FROM weight), 0) AS score
       FROM shared s JOIN weight w ON w.gram = s.gram GROUP BY s.id)
     SELECT p.id, p.number, p.title, p.status, p.organisation, p.own, round(scored.score::numeric, 3)::float8 AS score
     FROM scored JOIN visible p ON p.id = scored.id
     WHERE scored.score >= $2 AND p.id IS DISTINCT FROM $3
     ORDER BY scored.score DESC, p.number LIMIT ${most}`,
    values,
  );
  return rows.map(({ organisation, status, own, ...suspect }) => ({
    ...suspect,
    ...(own && { status }),
    ...(clerk && { organisation }),
  }));
}
