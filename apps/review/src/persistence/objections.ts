import type { Message } from '@zhitong/events';
import type { EntityManager } from 'typeorm';

export interface NewObjection {
  id: string;
  panel: string;
  round: number;
  raisedBy: string;
  /** Whom the account speaks for; empty where it speaks for none. */
  organisation: string;
  ground: string;
  text: string;
  evidence: string;
  at: Date;
}

/** An objection with its name and evidence: both stay here. */
export interface ObjectionRow extends NewObjection {
  upheld: boolean | null;
  decision: string | null;
}

export const keepObjection = (manager: EntityManager, o: NewObjection): Promise<unknown> =>
  manager.query(
    `INSERT INTO objection (id, panel, round, raised_by, organisation, ground, body, evidence, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [o.id, o.panel, o.round, o.raisedBy, o.organisation, o.ground, o.text, o.evidence, o.at],
  );

export const keepDecision = (
  manager: EntityManager,
  { objection, by, upheld, reason }: { objection: string; by: string; upheld: boolean; reason: string },
): Promise<unknown> =>
  manager.query(`UPDATE objection SET decided_by = $2, upheld = $3, decision = $4 WHERE id = $1`, [
    objection,
    by,
    upheld,
    reason,
  ]);

/** What is said of an objection that another one has answered. */
const settled = '另一异议成立，评审重新进行';

/** An upheld objection answers those that were open beside it. */
export const settleOthers = (manager: EntityManager, panel: string, by: string): Promise<unknown> =>
  manager.query(`UPDATE objection SET decided_by = $2, decision = $3 WHERE panel = $1 AND decided_by IS NULL`, [
    panel,
    by,
    settled,
  ]);

export const objectionsOf = (manager: EntityManager, panel: string): Promise<ObjectionRow[]> =>
  manager.query(
    `SELECT id, panel, round, raised_by AS "raisedBy", organisation, ground, body AS text, evidence, at, upheld, decision
     FROM objection WHERE panel = $1 ORDER BY at, id`,
    [panel],
  );

/** Whose it is; undefined where there is no such objection. */
export async function objectorOf(manager: EntityManager, objection: string): Promise<string | undefined> {
  const [row] = await manager.query<{ raisedBy: string }[]>(
    `SELECT raised_by AS "raisedBy" FROM objection WHERE id = $1`,
    [objection],
  );
  return row?.raisedBy;
}

/**
 * What those are told who objected: the decision about their own objection, and, where it was upheld, that the others
 * are answered by it. An account that objected twice hears of the one that was decided. `open`: before the decision.
 */
export function decided(
  open: readonly ObjectionRow[],
  { objection, upheld, reason, title }: { objection: string; upheld: boolean; reason: string; title: string },
): Message[] {
  const own = open.filter(({ id }) => id === objection);
  const heard = new Set(own.map(({ raisedBy }) => raisedBy));
  const others = upheld ? [...new Set(open.map(({ raisedBy }) => raisedBy))].filter((by) => !heard.has(by)) : [];
  return [
    ...own.map(({ raisedBy }) => ({
      account: raisedBy,
      kind: 'objection.decided',
      params: { title, result: upheld ? 'upheld' : 'dismissed', reason },
    })),
    ...others.map((account) => ({
      account,
      kind: 'objection.decided',
      params: { title, result: 'settled', reason: settled },
    })),
  ];
}
