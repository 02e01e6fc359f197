import { createHash } from 'node:crypto';
import { NotFound } from '@zhitong/contracts';
import type { Actor } from '@zhitong/identity';
import type { EntityManager } from 'typeorm';
import { shownProblem, shownProblems, shownTimeline } from '../http/shown.js';
import { tasksOf } from '../queries/tasks.js';

/** What a caller can be told to look at again. */
export const lookedAt = ['tasks', 'problems', 'problem'] as const;
export type LookedAt = (typeof lookedAt)[number];
type Glance = Partial<Record<LookedAt, string>>;

/** How many problems, what changed last first, are looked at. */
const size = 50;

const digest = (shown: unknown): string =>
  createHash('sha256').update(JSON.stringify(shown)).digest('base64url').slice(0, 16);

/**
 * Digests of what a caller is shown now: nothing else goes into them, so that nothing hidden can be read from when they
 * change.
 */
export async function glanceOf(manager: EntityManager, actor: Actor, problem: string | undefined): Promise<Glance> {
  const [tasks, problems, one] = await Promise.all([
    tasksOf(manager, actor),
    shownProblems(manager, actor, { page: 1, size }),
    problem === undefined ? undefined : oneProblem(manager, actor, problem),
  ]);
  return { tasks: digest(tasks), problems: digest(problems), ...(one === undefined ? {} : { problem: digest(one) }) };
}

async function oneProblem(manager: EntityManager, actor: Actor, id: string): Promise<unknown> {
  try {
    return [await shownProblem(manager, actor, id), await shownTimeline(manager, actor, id)];
  } catch (error) {
    // Whether there is none, or none for this caller, is the same glance.
    if (error instanceof NotFound) return 'none';
    throw error;
  }
}

/** A glance in one word, to be brought along with the next question. */
export const stampOf = (glance: Glance): string => lookedAt.map((part) => glance[part] ?? '').join('.');

/** What is other than at a stamp. What was not looked at then cannot be. */
export function changedSince(stamp: string | undefined, glance: Glance): LookedAt[] {
  const before = stamp?.split('.') ?? [];
  return lookedAt.filter((part, at) => before[at] && glance[part] !== undefined && before[at] !== glance[part]);
}
