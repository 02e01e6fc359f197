import { Inject, Injectable } from '@nestjs/common';
import { NotFound, notAllowedNow } from '@zhitong/contracts';
import { Aggregates, type Tx } from '@zhitong/events';
import type { Actor } from '@zhitong/identity';
import { Commands, IDS, type Answer, type Command, type Ids } from '@zhitong/service';
import { DataSource, type EntityManager } from 'typeorm';
import { start } from '../domain/panel/form.js';
import { panel } from '../domain/panel/panel.js';
import { reopen } from '../domain/panel/score.js';
import type { PanelState } from '../domain/panel/state.js';
import type { FixedRules } from '../domain/rules.js';
import { allowedSeat, isLive, seatCommandsOf, seatWording } from '../domain/seat/allowed.js';
import { seat, type SeatFact, type SeatState } from '../domain/seat/seat.js';
import { maskedTerms } from '../persistence/masking.js';
import { replacement } from '../persistence/replacement.js';
import { takenSeats } from '../persistence/seats.js';
import { sheetsOf } from '../persistence/sheets.js';
import { seatWithPanel, type ExpertSeat } from '../queries/seats-of-expert.js';
import { REVIEW_RULES } from '../review-rules.js';
import { byExpert } from './role.js';
import { seatView } from './seat-view.js';

type Left = Pick<ExpertSeat, 'id' | 'state' | 'panel'>;

/** What a command does to a seat. */
export interface SeatWork {
  facts: SeatFact[];
  /** Once the facts are saved, in the same transaction. */
  after?: () => Promise<void>;
}

/** Everything that is done to a seat goes through here: somebody else's seat does not exist. */
@Injectable()
export class SeatDesk {
  constructor(
    private readonly commands: Commands,
    @Inject(Aggregates) private readonly aggregates: Aggregates,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(IDS) private readonly ids: Ids,
    @Inject(REVIEW_RULES) readonly rules: FixedRules,
  ) {}

  /** @throws NotFound where the seat is another's; the secretariat sees all */
  async own(actor: Actor, id: string, manager: EntityManager = this.dataSource.manager): Promise<ExpertSeat> {
    const found = await seatWithPanel(manager, id);
    if (!found || (actor.role !== 'secretariat' && found.state.expert !== actor.account)) throw new NotFound();
    return found;
  }

  /**
   * A seat whose holder may read the problem: its own, after the declaration, and while the review goes on.
   * @throws NotFound, NotAllowedNow
   */
  async taken(actor: Actor, id: string): Promise<ExpertSeat> {
    const found = await this.own(actor, id);
    const { state, panel: standing } = found;
    if (state.status !== 'accepted' || !isLive(state, standing))
      throw notAllowedNow(
        seatWording,
        'read',
        state.status,
        allowedSeat(state, standing).filter((one) => seatCommandsOf(actor.role).includes(one)),
        {
          zh: state.status === 'invited' ? '请先作利益冲突声明' : '您已不在这个专家组，或评审已结束',
          en:
            state.status === 'invited' ? 'declare your interests first' : 'you left this panel, or its review is over',
        },
      );
    return found;
  }

  /** Locks panel, then seat. */
  async locked(tx: Tx, actor: Actor, id: string): Promise<{ state: SeatState; standing: PanelState }> {
    const found = await this.own(actor, id, tx.manager);
    const { state: standing } = await this.aggregates.lock(tx, panel, found.state.panel);
    const { state } = await this.aggregates.lock(tx, seat, id);
    return { state, standing };
  }

  /** Decides on a locked seat; where that leaves the place empty, the next reserve is invited. */
  change(
    command: Command,
    id: string,
    work: (tx: Tx, state: SeatState, standing: PanelState) => Promise<SeatWork>,
  ): Promise<Answer> {
    return this.commands.run(command, async (tx) => {
      const { state: before, standing } = await this.locked(tx, command.actor, id);
      const { facts, after } = await work(tx, before, standing);
      const { state, version } = await this.aggregates.change(tx, seat, id, command.expected, () => facts, command.why);
      if (state.status === 'left') await this.replace(tx, command, { id, state, panel: standing });
      await after?.();
      const { state: now } = await this.aggregates.lock(tx, panel, before.panel);
      const masked = await maskedTerms(tx.manager, before.panel);
      const { actor, language } = command;
      return {
        body: seatView(id, state, { state: now, masked }, { role: actor.role, language }),
        version,
        // Of which problem, whether it was the last score, and whether a reserve comes is no expert's business.
        ...(actor.role === 'secretariat' ? {} : { own: id }),
      };
    });
  }

  /** A seat was taken: scoring begins with the last one, or goes on where a score had been voided. */
  async seatTaken(tx: Tx, { at }: Command, { panel: key, round }: SeatState, { pass }: PanelState): Promise<void> {
    const { rules } = this;
    const { members, all } = await takenSeats(tx.manager, key, round);
    const counting = (await sheetsOf(tx.manager, key, round, pass)).length;
    await this.aggregates.change(
      tx,
      panel,
      key,
      'any',
      (s) => [...start({ taken: all, at, rules }, s), ...reopen({ members, counting, at, rules }, s)],
      byExpert,
    );
  }

  private async replace(tx: Tx, { at, why }: Command, left: Left): Promise<void> {
    const next = await replacement(tx.manager, left, { newId: this.ids.next('seat'), at, rules: this.rules });
    if (next) await this.aggregates.apply(tx, [next.change], why);
  }
}
