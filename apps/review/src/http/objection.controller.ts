import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { NotFound } from '@zhitong/contracts';
import { Aggregates, tell } from '@zhitong/events';
import type { Actor } from '@zhitong/identity';
import { Answers, Caller, Cmd, Commands, created, IDS, May, type Command, type Ids } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { decideObjection, raise } from '../domain/panel/object.js';
import { panel } from '../domain/panel/panel.js';
import { isPublic } from '../domain/panel/state.js';
import { raiseEvidence } from '../persistence/evidence-files.js';
import { involvedIn } from '../persistence/hands.js';
import { decided, keepDecision, keepObjection, objectionsOf, settleOthers } from '../persistence/objections.js';
import { decidedAnswer, objectionsAnswer, raisedAnswer } from './objection.answers.js';
import { submitted } from './panel-access.js';
import { ObjectionDecisionDto, ObjectionDto } from './panel.dto.js';
import { byRole } from './role.js';

/** Objections: by name and with evidence, decided by somebody who had no hand in the review. */
@Controller('panels/:id/objections')
export class ObjectionController {
  constructor(
    private readonly commands: Commands,
    @Inject(Aggregates) private readonly aggregates: Aggregates,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  /** What the caller objected, and what was decided about it. */
  @Get()
  @Answers('我提出的异议', 'The own objections and what was decided', objectionsAnswer)
  @May('review.panel.object')
  async mine(@Caller() actor: Actor, @Param('id') id: string) {
    const own = (await objectionsOf(this.dataSource.manager, id)).filter(({ raisedBy }) => raisedBy === actor.account);
    return own.map(({ id: objection, round, ground, text, evidence, at, upheld, decision }) => ({
      objection,
      round,
      ground,
      text,
      evidence,
      at,
      upheld,
      decision,
    }));
  }

  /** Anybody, once the review is public; before, only its submitters know that there is one. */
  @Post()
  @Answers('提出异议', 'Objects, by name and with evidence', raisedAnswer, created)
  @May('review.panel.object')
  raise(@Cmd() command: Command, @Param('id') id: string, @Body() { ground, text, evidence }: ObjectionDto) {
    return this.commands.run(command, async (tx) => {
      const { state: before } = await this.aggregates.lock(tx, panel, id);
      if (!isPublic(before) && !submitted(command.actor, before)) throw new NotFound();
      const objection = this.ids.next('objection');
      await this.aggregates.change(
        tx,
        panel,
        id,
        // The version of a panel counts what others do, e.g. object: nobody outside the office can ask about it.
        'any',
        (s) => raise({ objection, ground }, s, command.actor.role),
        byRole(command),
      );
      const { account: raisedBy, organisation } = command.actor;
      const { round } = before;
      await keepObjection(tx.manager, {
        id: objection,
        panel: id,
        round,
        raisedBy,
        organisation: organisation?.name ?? '',
        ground,
        text,
        evidence,
        at: command.at,
      });
      await raiseEvidence(tx, id, raisedBy, objection);
      return { body: { objection, status: 'open' }, created: true };
    });
  }

  @Post(':objection/decision')
  @Answers('处理异议', 'Decides on an objection', decidedAnswer)
  @May('review.panel.decide-objection')
  decide(
    @Cmd() command: Command,
    @Param('id') id: string,
    @Param('objection') objection: string,
    @Body() { upheld, reason }: ObjectionDecisionDto,
  ) {
    return this.commands.run(command, async (tx) => {
      const { state: before } = await this.aggregates.lock(tx, panel, id);
      const involved = await involvedIn(tx.manager, id);
      const by = command.actor.account;
      const open = (await objectionsOf(tx.manager, id)).filter(({ decision }) => decision === null);
      const { facts, state } = await this.aggregates.change(
        tx,
        panel,
        id,
        'any',
        (s) => decideObjection({ objection, upheld, reason, by, involved }, s),
        byRole(command),
      );
      await keepDecision(tx.manager, { objection, by, upheld, reason });
      if (upheld) await settleOthers(tx.manager, id, by);
      await tell(
        tx.manager,
        facts[0]!,
        decided(open, { objection, upheld, reason, title: state.dossier?.title ?? '' }),
      );
      return { body: { objection, status: upheld ? 'upheld' : 'dismissed', round: before.round } };
    });
  }
}
