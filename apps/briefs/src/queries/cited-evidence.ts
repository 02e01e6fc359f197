import type { EntityManager } from 'typeorm';

/** A recorded fact that a brief cites: what it is and says, when it was recorded, and the number of its problem. */
export interface CitedEvidence {
  id: string;
  kind: string;
  at: Date;
  number: string | null;
  payload: unknown;
}

/** What stands behind the ids that a manuscript cites, within its own problems. */
export const citedEvidence = (
  manager: EntityManager,
  problems: readonly string[],
  ids: readonly string[],
): Promise<CitedEvidence[]> =>
  manager.query(
    `SELECT e.id, e.kind, e.at, e.payload, s.number FROM evidence e LEFT JOIN submitter s USING (problem)
     WHERE e.problem = ANY($1) AND e.id = ANY($2) ORDER BY e.at, e.id, s.number`,
    [problems, ids],
  );
