import type { Text } from '@zhitong/contracts';
import { provenCode, type Actor } from '@zhitong/identity';
import type { EntityManager } from 'typeorm';
import { audienceOf, isPrincipal } from '../domain/audience.js';
import type { Parts } from '../domain/parts/parts.js';
import { waitName, type WaitKind } from '../domain/standing/waiting.js';
import { joinOwn } from './joined-as.js';

/** Something that waits for the caller. */
export interface Task {
  kind: WaitKind;
  name: Text;
  since: Date;
  due?: Date;
  /** What it is about, where that is not the problem itself: a seat, a brief, a milestone … */
  subject?: string;
  title?: string;
  /** Only for who may know of the problem: whoever reviews it must not learn whose it is. */
  problem?: string;
  number?: string;
}

interface Row {
  kind: WaitKind;
  since: Date;
  due: Date | null;
  subject: string | null;
  title: string | null;
  problem: string;
  /** Of the own problem, where the caller's was merged into this one. */
  number: string;
  problem_title: string;
  joined: boolean;
  parts: Parts;
}

/**
 * What waits for a person in the role that the person acts in: what is due first comes first, what has no time last. Who has
 * left an enterprise has left its tasks there.
 */
export async function tasksOf(manager: EntityManager, actor: Actor): Promise<Task[]> {
  const code = actor.organisation?.creditCode ?? null;
  const enterprise = actor.role === 'enterprise';
  const rows = await manager.query<Row[]>(
    `SELECT w.kind, greatest(w.since, own.since) AS since, w.due, w.subject, w.title, w.problem, p.parts,
       coalesce(own.number, p.number) AS number, coalesce(own.title, p.title) AS problem_title,
       own.number IS NOT NULL AS joined
     FROM waiting w JOIN tracked_problem p ON p.id = w.problem ${joinOwn('$4')}
     WHERE NOT $1 = ANY(w.barred)
       AND (w.account = $1 AND (w.role IS NULL OR w.role = $2)
           AND (w.role IS DISTINCT FROM 'enterprise' OR $5::text IS NULL OR coalesce(w.organisation = $5, true))
         OR w.role = $2 AND (w.account IS NULL AND w.organisation IS NULL OR w.organisation = $3))
       AND NOT (w.kind = 'bid' AND coalesce($3 = ANY(p.submitters), false))
     ORDER BY w.due NULLS LAST, 2, w.problem, w.n LIMIT 500`,
    [actor.account, actor.role, enterprise ? (provenCode(actor) ?? null) : code, enterprise ? code : null, code],
  );
  return rows.map((row) => taskFor(actor, row));
}

function taskFor(actor: Actor, row: Row): Task {
  const { kind, since, due, subject, problem, number } = row;
  // A published call is for every team to read.
  const audience = audienceOf(actor, row.parts);
  const named = audience !== 'submitter' || isPrincipal(actor, row.parts) || row.joined;
  const known = kind === 'bid' || (audience !== undefined && named);
  const title = row.title ?? (known ? row.problem_title : undefined);
  return {
    kind,
    name: waitName(kind),
    since,
    ...(due === null ? {} : { due }),
    ...(subject === null ? {} : { subject }),
    ...(title === undefined ? {} : { title }),
    ...(known ? { problem, number } : {}),
  };
}
