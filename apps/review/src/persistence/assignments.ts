import type { EntityManager } from 'typeorm';
import type { AssignmentInputs } from '../domain/assignment/candidate.js';

/** Keeps what a panel was drawn from. */
export const keepAssignment = (
  manager: EntityManager,
  panel: string,
  round: number,
  inputs: AssignmentInputs,
): Promise<unknown> =>
  manager.query(`INSERT INTO assignment (panel, round, inputs) VALUES ($1, $2, $3)`, [
    panel,
    round,
    JSON.stringify(inputs),
  ]);

/** What the panel of a round was drawn from. */
export async function assignmentOf(
  manager: EntityManager,
  panel: string,
  round: number,
): Promise<AssignmentInputs | undefined> {
  const [row] = await manager.query<{ inputs: AssignmentInputs }[]>(
    `SELECT inputs FROM assignment WHERE panel = $1 AND round = $2`,
    [panel, round],
  );
  return row?.inputs;
}
