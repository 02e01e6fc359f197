import type { EntityManager } from 'typeorm';

export interface ObjectionInList {
  id: string;
  panel: string;
  title: string;
  round: number;
  ground: string;
  organisation: string;
  at: Date;
  upheld: boolean | null;
  decision: string | null;
}

/** Objections: the open ones first, the oldest of them first; then the decided ones, the latest first. */
export const listObjections = (
  manager: EntityManager,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<ObjectionInList[]> =>
  manager.query(
    `SELECT o.id, o.panel, p.title, o.round, o.ground, o.organisation, o.at, o.upheld, o.decision
     FROM objection o JOIN panel p ON p.id = o.panel
     ORDER BY o.decision IS NOT NULL, CASE WHEN o.decision IS NULL THEN o.at END, o.at DESC, o.id LIMIT $1 OFFSET $2`,
    [limit, offset],
  );
