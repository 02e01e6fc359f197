import type { Actor } from '@zhitong/identity';
import { taskOf, type BriefState, type Task } from '../domain/brief/state.js';

/** Whether somebody owns a task of the brief. */
export const ownsTask = (actor: Actor, state: BriefState, task: string): boolean =>
  taskOf(state, task)?.owner === actor.account;

/** A task as its owner sees it, who need not be allowed to see the brief: neither its text nor the instruction. */
export const taskView = (brief: string, { title }: BriefState, { id, what, dueAt, overdue, result }: Task) => ({
  id,
  brief,
  title,
  what,
  dueAt,
  overdue,
  ...(result === undefined ? {} : { result }),
});
