import type { EntityManager } from 'typeorm';
import type { BriefState, Task } from '../domain/brief/state.js';

/** The tasks of an account: open ones first, by their deadline. */
export async function tasksOf(
  manager: EntityManager,
  account: string,
): Promise<{ brief: string; state: BriefState; task: Task }[]> {
  const rows = await manager.query<{ id: string; state: BriefState }[]>(
    `SELECT id, state FROM brief WHERE state -> 'instructions' @> $1::jsonb ORDER BY total DESC LIMIT 200`,
    [JSON.stringify([{ tasks: [{ owner: account }] }])],
  );
  const done = ({ result }: Task) => Number(result !== undefined);
  return rows
    .flatMap(({ id, state }) =>
      state.instructions
        .flatMap(({ tasks }) => tasks)
        .filter(({ owner }) => owner === account)
        .map((task) => ({ brief: id, state, task })),
    )
    .sort((a, b) => done(a.task) - done(b.task) || a.task.dueAt.localeCompare(b.task.dueAt));
}
