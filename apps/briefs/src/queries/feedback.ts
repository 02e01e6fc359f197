import type { EntityManager } from 'typeorm';
import type { BriefState } from '../domain/brief/state.js';

/** The answers to an organisation's problems, with the instructions whose audience is the enterprise. */
export async function feedbackFor(manager: EntityManager, creditCode: string): Promise<unknown[]> {
  const rows = await manager.query<
    { problem: string; number: string; title: string; text: string; at: Date; state: BriefState }[]
  >(
    `SELECT s.problem, s.number, s.title, f.text, f.at, b.state
     FROM feedback f JOIN submitter s USING (problem) JOIN brief b ON b.id = f.brief
     WHERE s.credit_code = $1 ORDER BY f.at DESC`,
    [creditCode],
  );
  return rows.map(({ state, ...row }) => ({
    ...row,
    instructions: state.instructions
      .filter(({ audience }) => audience === 'enterprise')
      .map(({ rank, text }) => ({ rank, text })),
  }));
}
