import type { EntityManager } from 'typeorm';

export interface Remark {
  id: string;
  panel: string;
  round: number;
  /** Of its writer. */
  seat: string;
  body: string;
  at: Date;
}

export const keepRemark = (manager: EntityManager, { id, panel, round, seat, body, at }: Remark): Promise<unknown> =>
  manager.query(`INSERT INTO discussion_remark (id, panel, round, seat, body, at) VALUES ($1, $2, $3, $4, $5, $6)`, [
    id,
    panel,
    round,
    seat,
    body,
    at,
  ]);

/** A remark as the panel reads it: experts are numbered as they began to speak, which tells of no list of them. */
export interface RemarkShown {
  id: string;
  by: 'chair' | 'expert';
  /** Among the experts who spoke. */
  speaker?: number;
  /** The reader's own. */
  own: boolean;
  text: string;
  at: Date;
}

/** What was said in the round, the first remark first. `reader`: the seat of who reads. */
export async function discussionOf(
  manager: EntityManager,
  panel: string,
  round: number,
  reader?: string,
): Promise<RemarkShown[]> {
  const rows = await manager.query<(Remark & { duty: 'member' | 'chair' })[]>(
    `SELECT r.id, r.seat, r.body, r.at, s.duty FROM discussion_remark r JOIN seat s ON s.id = r.seat
     WHERE r.panel = $1 AND r.round = $2 ORDER BY r.at, r.id`,
    [panel, round],
  );
  const speakers = [...new Set(rows.filter(({ duty }) => duty === 'member').map(({ seat }) => seat))];
  return rows.map(({ id, seat, duty, body: text, at }) => ({
    id,
    ...(duty === 'chair' ? { by: 'chair' } : { by: 'expert', speaker: speakers.indexOf(seat) + 1 }),
    own: seat === reader,
    text,
    at,
  }));
}
