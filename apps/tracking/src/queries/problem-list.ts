import { provenCode, type Actor, type Role } from '@zhitong/identity';
import type { EntityManager } from 'typeorm';
import { audienceOfRole } from '../domain/audience.js';
import type { Parts } from '../domain/parts/parts.js';
import { fromThenOn } from '../domain/standing/from-then-on.js';
import { standingOf } from '../domain/standing/problem-standing.js';
import { stageOf, type Stage, type State } from '../domain/standing/state.js';
import type { Standing } from '../domain/standing/standing.js';
import { visibleParts } from '../domain/standing/visible-parts.js';
import { isOwn, joinOwn, signedBy } from './joined-as.js';

export interface ProblemFilter {
  state?: readonly State[];
  stage?: Stage;
  /** The role that it waits on. */
  waiting?: Role;
  page: number;
  size: number;
}

export interface ListedProblem {
  id: string;
  number: string | null;
  title: string | null;
  standing: Standing;
}

export interface ProblemPage {
  items: ListedProblem[];
  total: number;
}

interface Row {
  id: string;
  number: string | null;
  title: string | null;
  state: State;
  since: Date;
  waits: Standing['waits'];
  /** When the caller's own problem was merged into it. */
  joined: Date | null;
}

/**
 * The problems that exist for a caller, what changed last first. Filters look at what the caller is told: nothing that
 * is hidden can be found by asking for it.
 */
export async function listProblems(manager: EntityManager, actor: Actor, filter: ProblemFilter): Promise<ProblemPage> {
  const audience = audienceOfRole(actor.role);
  if (audience === undefined) return { items: [], total: 0 };
  if (audience === 'leader') return listForLeader(manager, actor.account, filter);
  const values: unknown[] = [audience];
  const place = (value: unknown) => `$${values.push(value)}`;
  const conditions = ['s.audience = $1', 'p.known'];
  const code = actor.organisation?.creditCode ?? null;
  let own = `CROSS JOIN (SELECT NULL::text AS number, NULL::text AS title, NULL::timestamptz AS since) own`;
  if (audience === 'submitter') {
    const mine = place(code);
    own = joinOwn(mine);
    conditions.push(`p.submitters @> ARRAY[${mine}::text]`, isOwn(mine));
    if (provenCode(actor) === undefined) conditions.push(signedBy(place(actor.account), mine));
  }
  if (audience === 'team') conditions.push(`(p.lead = ${place(actor.account)} OR p.team = ${place(code)})`);
  if (filter.state) conditions.push(`s.state = ANY(${place(filter.state)})`);
  if (filter.stage) conditions.push(`s.stage = ${place(filter.stage)}`);
  if (filter.waiting)
    conditions.push(waitsOn(place(filter.waiting), audience === 'submitter' ? place(code) : undefined));
  const from = `FROM standing s JOIN tracked_problem p ON p.id = s.problem ${own} WHERE ${conditions.join(' AND ')}`;
  const [count] = await manager.query<{ total: string }[]>(`SELECT count(*) AS total ${from}`, values);
  const limit = place(filter.size);
  const rows = await manager.query<Row[]>(
    `SELECT p.id, coalesce(own.number, p.number) AS number, coalesce(own.title, p.title) AS title,
       s.state, s.since, s.waits, own.since AS joined ${from}
     ORDER BY greatest(s.since, own.since) DESC, p.id LIMIT ${limit} OFFSET ${place((filter.page - 1) * filter.size)}`,
    values,
  );
  return { items: rows.map(listed), total: Number(count!.total) };
}

function listed({ id, number, title, state, since, waits, joined }: Row): ListedProblem {
  const standing = { state, since: since.toISOString(), waits };
  return { id, number, title, standing: joined ? fromThenOn(standing, joined.toISOString()) : standing };
}

/** Whether it waits on a role. What another submitter has yet to say of the results, a submitter is not told. */
const waitsOn = (role: string, code: string | undefined): string =>
  `EXISTS (SELECT 1 FROM jsonb_array_elements(s.waits) w WHERE w->>'role' = ${role}::text ${
    code === undefined
      ? ''
      : `AND NOT (w->>'kind' = 'comment-results' AND w->>'organisation' IS DISTINCT FROM ${code}::text)`
  })`;

/** What a leader is told of depends on the briefs sent to that leader: it is derived when asked. */
async function listForLeader(manager: EntityManager, account: string, filter: ProblemFilter): Promise<ProblemPage> {
  const rows = await manager.query<{ id: string; number: string; title: string; parts: Parts }[]>(
    `SELECT id, number, title, parts FROM tracked_problem WHERE known AND readers @> ARRAY[$1::text]`,
    [account],
  );
  const items = rows
    .map(({ id, number, title, parts }) => ({
      id,
      number,
      title,
      standing: standingOf(visibleParts(parts, 'leader', account)),
    }))
    .filter(({ standing }) => fits(standing, filter))
    .sort((one, other) =>
      one.standing.since === other.standing.since
        ? one.id.localeCompare(other.id)
        : one.standing.since < other.standing.since
          ? 1
          : -1,
    );
  const start = (filter.page - 1) * filter.size;
  return { items: items.slice(start, start + filter.size), total: items.length };
}

const fits = ({ state, waits }: Standing, filter: ProblemFilter): boolean =>
  (filter.state === undefined || filter.state.includes(state)) &&
  (filter.stage === undefined || filter.stage === stageOf(state)) &&
  (filter.waiting === undefined || waits.some(({ role }) => role === filter.waiting));
