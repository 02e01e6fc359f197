import { Inject, Injectable } from '@nestjs/common';
import { NotFound } from '@zhitong/contracts';
import { Aggregates, type Tx } from '@zhitong/events';
import type { Actor } from '@zhitong/identity';
import { Commands, type Answer, type Command, type Outcome } from '@zhitong/service';
import { DataSource, type EntityManager } from 'typeorm';
import { panel } from '../domain/panel/panel.js';
import type { PanelState } from '../domain/panel/state.js';
import type { FixedRules } from '../domain/rules.js';
import { chairSeat } from '../persistence/seats.js';
import { REVIEW_RULES } from '../review-rules.js';
import { readChairView } from './chair-view.js';

/** Everything that a chair does goes through here: the panel of another chair does not exist. */
@Injectable()
export class ChairDesk {
  constructor(
    private readonly commands: Commands,
    @Inject(Aggregates) private readonly aggregates: Aggregates,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(REVIEW_RULES) readonly rules: FixedRules,
  ) {}

  /** @throws NotFound unless the caller chairs the panel in its present round */
  async own(actor: Actor, id: string): Promise<PanelState> {
    const found = await this.aggregates.read(this.dataSource.manager, panel, id);
    if (!found) throw new NotFound();
    await this.seatOf(this.dataSource.manager, actor, id, found.state.round);
    return found.state;
  }

  /** Work on the locked panel. `seat`: the chair's own. */
  run(
    command: Command,
    id: string,
    work: (tx: Tx, state: PanelState, seat: string) => Promise<Outcome>,
  ): Promise<Answer> {
    return this.commands.run(command, async (tx) => {
      const { state } = await this.aggregates.lock(tx, panel, id);
      return work(tx, state, await this.seatOf(tx.manager, command.actor, id, state.round));
    });
  }

  view(manager: EntityManager, id: string, state: PanelState, { language, at }: Pick<Command, 'language' | 'at'>) {
    return readChairView(manager, id, state, { language, at, rules: this.rules });
  }

  private async seatOf(manager: EntityManager, actor: Actor, id: string, round: number): Promise<string> {
    const seat = await chairSeat(manager, actor.account, id, round);
    if (seat === undefined) throw new NotFound();
    return seat;
  }
}
