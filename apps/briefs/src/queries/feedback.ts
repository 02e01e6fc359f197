import type { EntityManager } from 'typeorm';
import type { BriefState } from '../domain/brief/state.js';

/**
 * The answers to an organisation's problems, with the instructions whose audience is the enterprise. Who was merged
 * into another's problem reads the answer to that one, under the number and title of the own.
 */
export async function feedbackFor(manager: EntityManager, creditCode: string): Promise<unknown[]> {
  const rows = await manager.query<
    { problem: string; number: string; title: string; text: string; at: Date; state: BriefState }[]
  >(
    `WITH RECURSIVE own AS (
       SELECT problem, number, title, problem AS answered, merged_into FROM submitter WHERE credit_code = $1
       UNION
       SELECT own.problem, own.number, own.title, s.problem, s.merged_into
       FROM own JOIN submitter s ON s.problem = own.merged_into)
     SELECT own.problem, own.number, own.title, f.text, f.at, b.state
     FROM feedback f JOIN own ON own.answered = f.problem JOIN brief b ON b.id = f.brief
     ORDER BY f.at DESC, own.number`,
    [creditCode],
  );
  return rows.map(({ state, ...row }) => ({
    ...row,
    instructions: state.instructions
      .filter(({ audience }) => audience === 'enterprise')
      .map(({ rank, text }) => ({ rank, text })),
  }));
}
