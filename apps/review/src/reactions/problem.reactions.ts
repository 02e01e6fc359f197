import { Controller, Inject } from '@nestjs/common';
import {
  ProblemAbsorbed,
  ProblemAccepted,
  ProblemCorrected,
  ProblemJoinedCorrected,
  ProblemMerged,
  ProblemSeparated,
  ProblemUnmerged,
  ProblemWithdrawn,
  type Dossier,
} from '@zhitong/contracts';
import { change, tell, type Change, type EventOf } from '@zhitong/events';
import { IDS, type Ids } from '@zhitong/service';
import type { EntityManager } from 'typeorm';
import { cross, type Foreign } from '../domain/crossings.js';
import { evolve } from '../domain/panel/evolve.js';
import { panel } from '../domain/panel/panel.js';
import { isWorking, type PanelState } from '../domain/panel/state.js';
import type { FixedRules } from '../domain/rules.js';
import { giveUpConflicted } from '../persistence/conflicted-seats.js';
import { reviewCancelled } from '../persistence/seat-messages.js';
import { seatsOf } from '../persistence/seats.js';
import { REVIEW_RULES } from '../review-rules.js';
import { Reacts } from './subscriber.js';

/** What intake says about a problem, applied to its panel. */
@Controller()
export class ProblemReactions {
  constructor(
    @Inject(IDS) private readonly ids: Ids,
    @Inject(REVIEW_RULES) private readonly rules: FixedRules,
  ) {}

  @Reacts(ProblemAccepted)
  accepted(event: EventOf<typeof ProblemAccepted>): Change[] {
    return crossing(event);
  }

  @Reacts(ProblemWithdrawn)
  withdrawn(event: EventOf<typeof ProblemWithdrawn>, look: EntityManager): Promise<Change[]> {
    return this.gone(event, look);
  }

  @Reacts(ProblemMerged)
  merged(event: EventOf<typeof ProblemMerged>, look: EntityManager): Promise<Change[]> {
    return this.gone(event, look);
  }

  @Reacts(ProblemUnmerged)
  unmerged(event: EventOf<typeof ProblemUnmerged>): Change[] {
    return crossing(event);
  }

  /** Another submitter: experts with a tie to it give up their seats. */
  @Reacts(ProblemAbsorbed)
  absorbed(event: EventOf<typeof ProblemAbsorbed>, look: EntityManager): Promise<Change[]> {
    return this.withConflicts(event, look);
  }

  @Reacts(ProblemSeparated)
  separated(event: EventOf<typeof ProblemSeparated>): Change[] {
    return crossing(event);
  }

  /** The correction can concern the submitter who joined. */
  @Reacts(ProblemJoinedCorrected)
  joinedCorrected(event: EventOf<typeof ProblemJoinedCorrected>, look: EntityManager): Promise<Change[]> {
    return this.withConflicts(event, look);
  }

  /** The correction can concern the submitter. */
  @Reacts(ProblemCorrected)
  corrected(event: EventOf<typeof ProblemCorrected>, look: EntityManager): Promise<Change[]> {
    return this.withConflicts(event, look);
  }

  /** Experts whose review ends so hear of it: nothing is asked of them any more. */
  private async gone(event: Foreign, look: EntityManager): Promise<Change[]> {
    const [row] = await look.query<{ state: PanelState }[]>(`SELECT state FROM panel WHERE id = $1 FOR UPDATE`, [
      event.key,
    ]);
    if (row && isWorking(row.state))
      await tell(look, event, reviewCancelled(await seatsOf(look, event.key, row.state.round)));
    return crossing(event);
  }

  private async withConflicts(event: Foreign, look: EntityManager): Promise<Change[]> {
    const changes = crossing(event);
    const after = (state: PanelState): Dossier =>
      cross(event.key, event, state).reduce((now, fact) => evolve(now, fact), state).dossier!;
    const givenUp = await giveUpConflicted(
      look,
      { panel: event.key },
      { newId: () => this.ids.next('seat'), at: event.at, rules: this.rules, dossier: after },
    );
    return [...changes, ...givenUp];
  }
}

export const crossing = (event: Foreign): Change[] => [
  change(panel, event.key, (state) => cross(event.key, event, state)),
];
