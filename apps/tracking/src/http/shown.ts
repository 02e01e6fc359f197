import { inOrder } from '@zhitong/events';
import type { Actor } from '@zhitong/identity';
import type { EntityManager } from 'typeorm';
import { audienceOfRole, type Audience } from '../domain/audience.js';
import { fromThenOn } from '../domain/standing/from-then-on.js';
import { standingOf } from '../domain/standing/problem-standing.js';
import type { WaitReader } from '../domain/standing/shown-wait.js';
import { visibleRows } from '../domain/timeline/visible-rows.js';
import { visibleProblem } from '../queries/problem.js';
import { listProblems, type ProblemFilter } from '../queries/problem-list.js';
import { timelineOf } from '../queries/timeline.js';
import { standingView } from './standing-view.js';
import { timelineItem } from './timeline-item.js';

const readerOf = ({ account, organisation }: Actor, audience: Audience): WaitReader => ({
  account,
  audience,
  creditCode: organisation?.creditCode,
});

/** The problems that exist for a caller, each as the caller is shown it. */
export async function shownProblems(manager: EntityManager, actor: Actor, filter: ProblemFilter) {
  const { items, total } = await listProblems(manager, actor, filter);
  const audience = audienceOfRole(actor.role);
  return {
    items: items.map(({ standing, ...problem }) => ({
      ...problem,
      ...standingView(standing, readerOf(actor, audience!)),
    })),
    total,
    page: filter.page,
    size: filter.size,
  };
}

/** Where a problem stands. @throws NotFound */
export async function shownProblem(manager: EntityManager, actor: Actor, id: string) {
  const { audience, parts, own } = await visibleProblem(manager, id, actor);
  const { number, title } = own ?? parts.intake!;
  const { into } = parts.intake!;
  const standing = standingOf(parts);
  return {
    id,
    number,
    title,
    // Whoever works on a problem follows its topic, not what becomes of the problem.
    ...(into === undefined || audience === 'team' ? {} : { into }),
    ...standingView(own ? fromThenOn(standing, own.since.toISOString()) : standing, readerOf(actor, audience)),
  };
}

/** All that happened to a problem. @throws NotFound */
export async function shownTimeline(manager: EntityManager, actor: Actor, id: string) {
  const { audience, parts, own } = await visibleProblem(manager, id, actor);
  const reader = { problem: id, audience, account: actor.account, parts, joined: own?.since };
  return { items: inOrder(visibleRows(await timelineOf(manager, id), reader)).map(timelineItem) };
}
