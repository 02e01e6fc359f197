import type { EntityManager } from 'typeorm';

/**
 * The own problem of a submitter who was merged into `p`: by its name alone, and from the merge on, the leading problem
 * is told to that submitter; what the other enterprise calls it, and what happened to it before, is none of the
 * caller's business.
 */
export interface JoinedAs {
  number: string;
  title: string;
  /** When it was merged. */
  since: Date;
}

/**
 * A lateral join that gives `own` (null for everybody else's problem). `code`: placeholder of the caller's credit code.
 * Whether the merge is known from both sides is asked of the side that went: until then nothing is told.
 */
export const joinOwn = (code: string): string =>
  `LEFT JOIN LATERAL (
     SELECT o.number, o.title, (o.parts->'intake'->>'since')::timestamptz AS since FROM tracked_problem o
     WHERE p.parts->'intake'->>'submitter' IS DISTINCT FROM ${code}::text
       AND o.id IN (SELECT j->>'problem' FROM jsonb_array_elements(p.parts->'intake'->'joined') j)
       AND o.known AND o.parts->'intake'->>'submitter' = ${code}::text AND o.parts->'intake'->>'into' = p.id
     ORDER BY o.number LIMIT 1) own ON true`;

/** Whether `p` is the caller's own problem, or one that an own problem was merged into. */
export const isOwn = (code: string): string =>
  `(p.parts->'intake'->>'submitter' = ${code}::text OR own.number IS NOT NULL)`;

/** Whether the caller signed `p`, or one that was merged into it: all that somebody of an unconfirmed organisation has. */
export const signedBy = (account: string, code: string): string =>
  `(p.parts->'intake'->>'submitter' = ${code}::text AND p.parts->'intake'->>'owner' = ${account}::text
      AND p.parts->'intake'->>'status' <> 'entered'
    OR EXISTS (SELECT 1 FROM jsonb_array_elements(p.parts->'intake'->'joined') j
               WHERE j->>'creditCode' = ${code}::text AND j->>'owner' = ${account}::text))`;

export async function joinedAs(manager: EntityManager, problem: string, code: string): Promise<JoinedAs | undefined> {
  const [row] = await manager.query<JoinedAs[]>(
    `SELECT own.number, own.title, own.since FROM tracked_problem p ${joinOwn('$2')}
     WHERE p.id = $1 AND own.number IS NOT NULL`,
    [problem, code],
  );
  return row;
}
