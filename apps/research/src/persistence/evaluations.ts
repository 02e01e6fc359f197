import type { EntityManager } from 'typeorm';
import type { Evaluation } from '../domain/evaluation.js';

interface Call {
  topic: string;
  round: number;
}

/** What evaluators gave, one row each. The clerk's last entry counts. */
export const evaluations = {
  async all(manager: EntityManager, { topic, round }: Call): Promise<Evaluation[]> {
    return manager.query(
      `SELECT evaluator, employer, sheets FROM evaluation WHERE topic = $1 AND round = $2 ORDER BY evaluator`,
      [topic, round],
    );
  },

  async put(
    manager: EntityManager,
    { topic, round }: Call,
    one: Evaluation,
    entered: { by: string; at: Date },
  ): Promise<void> {
    await manager.query(
      `INSERT INTO evaluation (topic, round, evaluator, employer, sheets, entered_by, entered_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (topic, round, evaluator) DO UPDATE
         SET employer = excluded.employer, sheets = excluded.sheets, entered_by = excluded.entered_by, entered_at = excluded.entered_at`,
      [topic, round, one.evaluator, JSON.stringify(one.employer), JSON.stringify(one.sheets), entered.by, entered.at],
    );
  },

  /** @returns false when there was nothing to remove */
  async remove(manager: EntityManager, { topic, round }: Call, evaluator: string): Promise<boolean> {
    const [, removed] = await manager.query<[unknown, number]>(
      `DELETE FROM evaluation WHERE topic = $1 AND round = $2 AND evaluator = $3`,
      [topic, round, evaluator],
    );
    return removed > 0;
  },
};
