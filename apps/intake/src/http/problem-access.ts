import { Injectable } from '@nestjs/common';
import { NotFound } from '@zhitong/contracts';
import { Aggregates, type Tx } from '@zhitong/events';
import type { Actor } from '@zhitong/identity';
import type { Command } from '@zhitong/service';
import type { EntityManager } from 'typeorm';
import { isOwner, isRecommender } from '../domain/may.js';
import type { ProblemFact } from '../domain/problem/facts.js';
import { problem } from '../domain/problem/problem.js';
import type { ProblemState } from '../domain/problem/state.js';
import type { Standing } from '../domain/standing.js';
import { standingOf } from '../persistence/standings.js';

/** Whether a problem exists for a caller. To others it must look like one that does not. */
function visible(state: ProblemState, actor: Actor): boolean {
  if (state.status === 'absent') return false;
  if (actor.role === 'enterprise') return isOwner(state, actor);
  return actor.role !== 'recommender' || isRecommender(state, actor);
}

/** Problems as a caller may see and change them. */
@Injectable()
export class ProblemAccess {
  constructor(private readonly aggregates: Aggregates) {}

  /** @throws NotFound also when it is somebody else's */
  async read(manager: EntityManager, id: string, actor: Actor): Promise<{ state: ProblemState; version: bigint }> {
    const found = await this.aggregates.read(manager, problem, id);
    if (!found || !visible(found.state, actor)) throw new NotFound();
    return found;
  }

  /** Locks problems in sorted order, so that two commands on the same ones wait for each other instead of deadlocking. */
  async lock(tx: Tx, ids: readonly string[]): Promise<void> {
    for (const id of [...new Set(ids)].sort()) await this.aggregates.lock(tx, problem, id);
  }

  /**
   * Changes a problem for a caller. Whether it exists for the caller is asked before the version: a stranger's
   * `If-Match` must not tell 404 and 412 apart. Also gives the state before.
   * @throws NotFound, VersionConflict, and what `decide` throws
   */
  async change(tx: Tx, command: Command, id: string, decide: (state: ProblemState) => ProblemFact[]) {
    const { state: before } = await this.aggregates.lock(tx, problem, id);
    if (!visible(before, command.actor)) throw new NotFound();
    const changed = await this.aggregates.change(tx, problem, id, command.expected, decide, command.why);
    return { ...changed, before };
  }

  /** How the organisation stands whose problem it is. */
  standing(manager: EntityManager, { dossier }: ProblemState): Promise<Standing> {
    return dossier ? standingOf(manager, dossier.organisation.creditCode) : Promise.resolve('unknown');
  }

  /** Changes a problem that the command touches besides the one it names. */
  async also(tx: Tx, command: Command, id: string, decide: (state: ProblemState) => ProblemFact[]): Promise<void> {
    await this.aggregates.change(tx, problem, id, 'any', decide, command.why);
  }
}
