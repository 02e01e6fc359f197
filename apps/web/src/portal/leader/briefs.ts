import type { AnswerOf } from '../../api/index.js';

export type Brief = AnswerOf<'/api/briefs/briefs', 'get'>[number];
type Task = Brief['instructions'][number]['tasks'][number];

/** A task of an own instruction, with the brief that it came from. */
export interface Assigned extends Task {
  brief: Brief;
}

/** What was assigned and is not done, by its deadline. */
export const openTasksOf = (briefs: readonly Brief[]): Assigned[] =>
  briefs
    .flatMap((brief) =>
      brief.instructions.flatMap(({ tasks }) =>
        tasks.filter(({ result }) => result === undefined).map((task) => ({ ...task, brief })),
      ),
    )
    .sort((a, b) => a.dueAt.localeCompare(b.dueAt));

/** Late from the moment that its deadline has passed, whether or not the platform has noted it yet. */
export const isLate = ({ overdue, dueAt }: Pick<Task, 'overdue' | 'dueAt'>, now: number): boolean =>
  overdue || Date.parse(dueAt) < now;
