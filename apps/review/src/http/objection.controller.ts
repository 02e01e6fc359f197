import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { NotFound } from '@zhitong/contracts';
import { Aggregates } from '@zhitong/events';
import { Cmd, Commands, IDS, May, type Command, type Ids } from '@zhitong/service';
import { decideObjection, raise } from '../domain/panel/object.js';
import { panel } from '../domain/panel/panel.js';
import { ObjectionDecisionDto, ObjectionDto } from './panel.dto.js';

@Controller('panels/:id/objections')
export class ObjectionController {
  constructor(
    private readonly commands: Commands,
    @Inject(Aggregates) private readonly aggregates: Aggregates,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  /** By name and with evidence, by anybody with an account who does not review. */
  @Post()
  @May('review.panel.object')
  raise(@Cmd() command: Command, @Param('id') id: string, @Body() { ground, text, evidence }: ObjectionDto) {
    return this.commands.run(command, async (tx) => {
      const { state: before } = await this.aggregates.lock(tx, panel, id);
      if (before.status === 'absent') throw new NotFound();
      const objection = this.ids.next('objection');
      const { state } = await this.aggregates.change(
        tx,
        panel,
        id,
        command.expected,
        (s) => raise({ objection, ground }, s),
        command.why,
      );
      await tx.manager.query(
        `INSERT INTO objection (id, panel, round, raised_by, ground, body, evidence, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [objection, id, state.round, command.actor.account, ground, text, evidence, command.at],
      );
      return { body: { objection, status: 'open' }, created: true };
    });
  }

  @Post(':objection/decision')
  @May('review.panel.decide-objection')
  decide(
    @Cmd() command: Command,
    @Param('id') id: string,
    @Param('objection') objection: string,
    @Body() { upheld, reason }: ObjectionDecisionDto,
  ) {
    return this.commands.run(command, async (tx) => {
      const { state: before } = await this.aggregates.lock(tx, panel, id);
      const hands = await tx.manager.query<{ account: string }[]>(
        `SELECT account FROM hand WHERE panel = $1 UNION SELECT expert FROM seat WHERE panel = $1 UNION SELECT raised_by FROM objection WHERE panel = $1`,
        [id],
      );
      const by = command.actor.account;
      await this.aggregates.change(
        tx,
        panel,
        id,
        command.expected,
        (s) => decideObjection({ objection, upheld, reason, by, involved: hands.map(({ account }) => account) }, s),
        command.why,
      );
      await tx.manager.query(`UPDATE objection SET decided_by = $2, upheld = $3, decision = $4 WHERE id = $1`, [
        objection,
        by,
        upheld,
        reason,
      ]);
      return { body: { objection, status: upheld ? 'upheld' : 'dismissed', round: before.round } };
    });
  }
}
