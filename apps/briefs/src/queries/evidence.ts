import type { EntityManager } from 'typeorm';

export interface Evidence {
  id: string;
  problem: string;
  kind: string;
  at: Date;
  payload: unknown;
}

/** What is recorded about problems, oldest first: what a brief can cite. */
export const evidenceOf = (manager: EntityManager, problems: readonly string[]): Promise<Evidence[]> =>
  manager.query(`SELECT id, problem, kind, at, payload FROM evidence WHERE problem = ANY($1) ORDER BY at, id`, [
    problems,
  ]);

/** Problems with a result and no brief yet, or none that was not given up: suggestions for the editor. */
export const suggestedMatters = (manager: EntityManager): Promise<unknown[]> =>
  manager.query(`
    SELECT s.problem, s.number, s.title, array_agg(e.kind ORDER BY e.at) AS evidence, max(e.at) AS latest
    FROM submitter s JOIN evidence e USING (problem) LEFT JOIN matter m ON m.id = s.problem
    WHERE coalesce(m.status, 'open') = 'open'
      AND NOT EXISTS (SELECT 1 FROM brief b WHERE b.problems @> ARRAY[s.problem] AND b.status <> 'abandoned')
    GROUP BY s.problem, s.number, s.title
    HAVING bool_or(e.kind IN ('ReviewConfirmed', 'TopicAccepted', 'TopicTerminated'))
    ORDER BY latest DESC LIMIT 200`);
