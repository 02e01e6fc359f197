import { NotFound } from '@zhitong/contracts';
import type { Actor } from '@zhitong/identity';
import type { EntityManager } from 'typeorm';
import { audienceOf, type Audience } from '../domain/audience.js';
import type { Parts } from '../domain/parts/parts.js';
import { isPrincipal } from '../domain/audience.js';
import { joinedAs, type JoinedAs } from './joined-as.js';
import { visibleParts, type VisibleParts } from '../domain/standing/visible-parts.js';

/** A problem as far as it exists for a caller. */
export interface VisibleProblem {
  id: string;
  audience: Audience;
  parts: VisibleParts;
  /** By which a submitter who was merged knows it. */
  own?: JoinedAs;
}

/** @throws NotFound, alike whether there is no such problem or the caller may not know of it */
export async function visibleProblem(manager: EntityManager, id: string, actor: Actor): Promise<VisibleProblem> {
  const [row] = await manager.query<{ parts: Parts }[]>(`SELECT parts FROM tracked_problem WHERE id = $1`, [id]);
  const audience = row && audienceOf(actor, row.parts);
  if (audience === undefined) throw new NotFound();
  const visible = { id, audience, parts: visibleParts(row!.parts, audience, actor.account) };
  if (audience !== 'submitter' || isPrincipal(actor, row!.parts)) return visible;
  const own = await joinedAs(manager, id, actor.organisation!.creditCode);
  if (!own) throw new NotFound();
  return { ...visible, own };
}
