import { societyOf, type Society } from '@zhitong/contracts';
import type { EntityManager } from 'typeorm';
import type { PanelStatus } from '../domain/panel/state.js';

/** Whom a review waits for. `time`: for the end of its public notice. */
export const waitedFor = ['secretariat', 'experts', 'chair', 'approver', 'time', 'nobody'] as const;
export type WaitedFor = (typeof waitedFor)[number];
export type PanelRow = Awaited<ReturnType<typeof panelRows>>[number];

interface Row {
  id: string;
  status: PanelStatus;
  round: number;
  title: string;
  number: string;
  dueAt: Date | null;
  disciplines: string[];
  size: number | null;
  invited: number;
  accepted: number;
  members: number;
  chair: boolean;
  answerBy: Date | null;
  objections: number;
}

const places = (row: Row) => (row.size === null ? 0 : Math.max(0, row.size - row.members) + (row.chair ? 0 : 1));

function waitsFor(row: Row): WaitedFor {
  switch (row.status) {
    case 'awaited':
      return 'secretariat';
    case 'inviting':
    case 'scoring':
    case 'discussing':
      return places(row) > 0 ? 'secretariat' : 'experts';
    case 'scored':
      return places(row) > 0 ? 'secretariat' : 'chair';
    case 'notice':
      return row.objections > 0 ? 'approver' : 'time';
    case 'confirmed':
    case 'declined':
      return row.objections > 0 ? 'approver' : 'nobody';
    default:
      return 'nobody';
  }
}

/** What waits for nobody: see {@link waitsFor}. */
const finished = `(q.status IN ('absent', 'revise', 'cancelled') OR q.status IN ('confirmed', 'declined') AND q.objections = 0)`;

/**
 * Reviews with how their panels stand, but for how many scores are in: a list shall not move when somebody seals one.
 * What waits for the secretariat comes first, then what is due first; what is finished comes last, the latest first, so
 * that it pushes nothing that is in work off a page.
 */
export async function panelRows(manager: EntityManager, { limit, offset = 0 }: { limit: number; offset?: number }) {
  const rows = await manager.query<Row[]>(
    `SELECT q.* FROM (
     SELECT p.id, p.status, p.round, p.title, p.due_at AS "dueAt", p.state #>> '{dossier,number}' AS number,
       coalesce(p.state #> '{dossier,disciplines}', '[]') AS disciplines, (p.state ->> 'size')::int AS size,
       s.*, (SELECT count(*)::int FROM objection o WHERE o.panel = p.id AND o.decided_by IS NULL) AS objections
     FROM panel p CROSS JOIN LATERAL (
       SELECT count(*) FILTER (WHERE status = 'invited')::int AS invited,
         count(*) FILTER (WHERE status = 'accepted')::int AS accepted,
         count(*) FILTER (WHERE status <> 'left' AND duty = 'member')::int AS members,
         coalesce(bool_or(status <> 'left' AND duty = 'chair'), false) AS chair,
         min(answer_by) FILTER (WHERE status = 'invited') AS "answerBy"
       FROM seat WHERE panel = p.id AND round = p.round) s) q
     ORDER BY ${finished}, CASE WHEN NOT ${finished} THEN q."dueAt" END NULLS FIRST, q."dueAt" DESC NULLS LAST, q.id
     LIMIT $1 OFFSET $2`,
    [limit, offset],
  );
  const shown = rows.map((row) => {
    const { disciplines, members: _m, chair: _c, objections: _o, ...rest } = row;
    const society: Society = societyOf(disciplines);
    return { ...rest, society, lacking: row.status === 'awaited' ? 0 : places(row), waitsFor: waitsFor(row) };
  });
  const rank = (one: (typeof shown)[number]) => waitedFor.indexOf(one.waitsFor);
  return shown.sort((a, b) => rank(a) - rank(b));
}
