import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import type { Actor } from '@zhitong/identity';
import { Answers, Caller, Cmd, May, type Command } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { concernedOrganisations } from '../domain/concerned.js';
import { demand } from '../domain/seat/allowed.js';
import { declare } from '../domain/seat/invite.js';
import { otherOrganisation } from '../domain/seat/seat.js';
import { abstain, replace, reportConflict } from '../domain/seat/leave.js';
import { declarationFor } from '../queries/declaration.js';
import { seatsOfExpert } from '../queries/seats-of-expert.js';
import { SeatDesk } from './seat-desk.js';
import { seatView } from './seat-view.js';
import { declarationAnswer, seatAnswer, seatListAnswer } from './seat.answers.js';
import { DeclarationDto, ReplacementDto } from './seat.dto.js';

/** An expert's own seats: being asked, answering, leaving. */
@Controller('seats')
export class SeatController {
  constructor(
    private readonly desk: SeatDesk,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  /** What waits for me: invitations to answer and problems to score. */
  @Get()
  @Answers('我的评审席位', 'The own seats: what waits for the caller', seatListAnswer)
  @May('review.seat.read')
  async mine(@Cmd() { actor, language }: Command) {
    const seats = await seatsOfExpert(this.dataSource.manager, actor.account);
    return seats.map(({ id, state, panel, masked }) =>
      seatView(id, state, { state: panel, masked }, { role: actor.role, language }),
    );
  }

  @Get(':id')
  @Answers('一个评审席位', 'One of the own seats', seatAnswer)
  @May('review.seat.read')
  async one(@Cmd() { actor, language }: Command, @Param('id') id: string) {
    const { state, panel, masked } = await this.desk.own(actor, id);
    return seatView(id, state, { state: panel, masked }, { role: actor.role, language });
  }

  /** Before the packet opens: which of these organisations have you a tie to? */
  @Get(':id/declaration')
  @Answers('利益冲突声明所问的单位', 'The organisations that the declaration asks about', declarationAnswer)
  @May('review.seat.declare')
  async declaration(@Caller() actor: Actor, @Param('id') id: string) {
    const { state, panel } = await this.desk.own(actor, id);
    // Whoever asks again later could see whose name goes when the own review ends.
    demand('declare', state, panel, actor.role);
    const organisations = await declarationFor(this.dataSource.manager, id, state, this.desk.rules);
    return { seat: id, organisations };
  }

  /**
   * No tie: the seat is taken. A tie to any of the organisations, or a conflict of another kind: a reserve is invited.
   * What happens must not depend on which of them submitted: who ticks all but one would learn whether it is that one.
   */
  @Post(':id/declaration')
  @Answers('作利益冲突声明', 'Declares interests, and takes the seat or leaves it', seatAnswer)
  @May('review.seat.declare')
  declare(@Cmd() command: Command, @Param('id') id: string, @Body() { organisations, conflict }: DeclarationDto) {
    return this.desk.change(command, id, (tx, state, standing) => {
      const concerned = new Set(concernedOrganisations(standing.dossier!).map(({ creditCode }) => creditCode));
      const ticked = organisations.length > 0;
      const organisation = organisations.some((code) => concerned.has(code)) ? 'organisation' : otherOrganisation;
      const kind = conflict ?? (ticked ? organisation : undefined);
      return Promise.resolve({
        facts: declare(id, kind, state, standing, command.actor.role),
        after: () => this.desk.seatTaken(tx, command, state, standing),
      });
    });
  }

  @Post(':id/abstention')
  @Answers('弃权', 'Abstains: a reserve is called', seatAnswer)
  @May('review.seat.score')
  abstention(@Cmd() command: Command, @Param('id') id: string) {
    return this.desk.change(command, id, (_tx, state, standing) =>
      Promise.resolve({ facts: abstain(id, state, standing, command.actor.role) }),
    );
  }

  /**
   * The secretariat, or the expert who cannot come, gives the place to a reserve. A conflict that nobody had declared
   * voids a score that was sealed already; any other reason comes too late then.
   */
  @Post(':id/replacement')
  @Answers('更换专家', 'Gives the place to a reserve', seatAnswer)
  @May('review.seat.replace')
  replacement(@Cmd() command: Command, @Param('id') id: string, @Body() { reason }: ReplacementDto) {
    return this.desk.change(command, id, (_tx, state, standing) =>
      Promise.resolve({
        facts:
          reason === 'conflict'
            ? reportConflict(id, 'reported', state, standing, command.actor.role)
            : replace(id, reason, state, standing, command.actor.role),
      }),
    );
  }
}
