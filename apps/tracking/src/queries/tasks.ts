import type { Text } from '@zhitong/contracts';
import type { Actor } from '@zhitong/identity';
import type { EntityManager } from 'typeorm';
import { audienceOf } from '../domain/audience.js';
import type { Parts } from '../domain/parts/parts.js';
import { waitName, type WaitKind } from '../domain/standing/waiting.js';

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
  number: string;
  problem_title: string;
  parts: Parts;
}

/** What waits for a person in the role that the person acts in: what is due first comes first, what has no time last. */
export async function tasksOf(manager: EntityManager, actor: Actor): Promise<Task[]> {
  const rows = await manager.query<Row[]>(
    `SELECT w.kind, w.since, w.due, w.subject, w.title, w.problem, p.number, p.title AS problem_title, p.parts
     FROM waiting w JOIN tracked_problem p ON p.id = w.problem
     WHERE NOT $1 = ANY(w.barred)
       AND (w.account = $1 AND (w.role IS NULL OR w.role = $2)
         OR w.role = $2 AND (w.account IS NULL AND w.organisation IS NULL OR w.organisation = $3))
       AND NOT (w.kind = 'bid' AND coalesce($3 = ANY(p.submitters), false))
     ORDER BY w.due NULLS LAST, w.since, w.problem, w.n LIMIT 500`,
    [actor.account, actor.role, actor.organisation?.creditCode ?? null],
  );
  return rows.map((row) => taskFor(actor, row));
}

function taskFor(actor: Actor, row: Row): Task {
  const { kind, since, due, subject, problem, number } = row;
  // A published call is for every team to read.
  const known = kind === 'bid' || audienceOf(actor, row.parts) !== undefined;
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
