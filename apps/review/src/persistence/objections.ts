import type { EntityManager } from 'typeorm';

export interface NewObjection {
  id: string;
  panel: string;
  round: number;
  raisedBy: string;
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
    `INSERT INTO objection (id, panel, round, raised_by, ground, body, evidence, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [o.id, o.panel, o.round, o.raisedBy, o.ground, o.text, o.evidence, o.at],
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

/** An upheld objection answers those that were open beside it. */
export const settleOthers = (manager: EntityManager, panel: string, by: string): Promise<unknown> =>
  manager.query(
    `UPDATE objection SET decided_by = $2, decision = '另一异议成立，评审重新进行'
     WHERE panel = $1 AND decided_by IS NULL`,
    [panel, by],
  );

export const objectionsOf = (manager: EntityManager, panel: string): Promise<ObjectionRow[]> =>
  manager.query(
    `SELECT id, panel, round, raised_by AS "raisedBy", ground, body AS text, evidence, at, upheld, decision
     FROM objection WHERE panel = $1 ORDER BY at, id`,
    [panel],
  );
