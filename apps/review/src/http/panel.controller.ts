import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { NotFound, societyOf } from '@zhitong/contracts';
import { Aggregates, change } from '@zhitong/events';
import type { Actor } from '@zhitong/identity';
import { Caller, Cmd, Commands, IDS, May, Versioned, type Command, type Ids } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { assign } from '../domain/assignment/assign.js';
import { conclude } from '../domain/panel/conclude.js';
import { demand } from '../domain/panel/allowed.js';
import { form } from '../domain/panel/form.js';
import { panel } from '../domain/panel/panel.js';
import { openDiscussion } from '../domain/panel/score.js';
import type { PanelState } from '../domain/panel/state.js';
import type { PanelFact } from '../domain/panel/types.js';
import type { ReviewRules } from '../domain/rules.js';
import { invite } from '../domain/seat/decide.js';
import { seat } from '../domain/seat/seat.js';
import { formerMembers, candidatesFor } from '../queries/candidates.js';
import { seatsOf } from '../persistence/seats.js';
import { REVIEW_RULES } from '../review-rules.js';
import { assertChairs, submitted } from './panel-access.js';
import { ConclusionDto, FormationDto, UnsuitableDto } from './panel.dto.js';
import { approverView, chairView, secretariatView, submitterView } from './panel-view.js';

@Controller('panels')
export class PanelController {
  constructor(
    private readonly commands: Commands,
    @Inject(Aggregates) private readonly aggregates: Aggregates,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(IDS) private readonly ids: Ids,
    @Inject(REVIEW_RULES) private readonly rules: ReviewRules,
  ) {}

  @Get()
  @May('review.panel.list')
  list() {
    return this.dataSource.query(
      `SELECT id, status, round, title, due_at AS "dueAt" FROM panel ORDER BY due_at NULLS FIRST, id LIMIT 500`,
    );
  }

  @Get(':id')
  @May('review.panel.read')
  async read(@Caller() actor: Actor, @Param('id') id: string) {
    const found = await this.aggregates.read(this.dataSource.manager, panel, id);
    if (!found) throw new NotFound();
    const { state, version } = found;
    const view = await this.viewFor(actor, id, state);
    // Only who sees every fact of the panel may see its version: it moves when somebody does something.
    return actor.role === 'secretariat' ? new Versioned(view, version) : view;
  }

  /** Whom an assignment would choose from, with each conflict and its evidence. */
  @Get(':id/candidates')
  @May('review.panel.form')
  async candidates(@Param('id') id: string) {
    const found = await this.aggregates.read(this.dataSource.manager, panel, id);
    if (!found) throw new NotFound();
    return candidatesFor(this.dataSource.manager, id, found.state, this.rules, new Date());
  }

  /** Assigns experts and invites them, the chair too. */
  @Post(':id/formation')
  @May('review.panel.form')
  formation(
    @Cmd() command: Command,
    @Param('id') id: string,
    @Body() { method = 'draw', size = this.rules.panelSize, seed = this.ids.random() }: FormationDto,
  ) {
    return this.commands.run(command, async (tx) => {
      const { state } = await this.aggregates.lock(tx, panel, id);
      if (state.status === 'absent') throw new NotFound();
      demand('form', state);
      const candidates = await candidatesFor(tx.manager, id, state, this.rules, command.at);
      const assignment = assign(candidates, {
        method,
        seed,
        size,
        employers: this.rules.employers,
        reserves: this.rules.reserves,
        reviewsPerYear: this.rules.reviewsPerYear,
        society: societyOf(state.dossier!.disciplines),
        disciplines: state.dossier!.disciplines,
        former: await formerMembers(tx.manager, id),
      });
      const { state: formed, version } = await this.aggregates.change(
        tx,
        panel,
        id,
        command.expected,
        (s) => form({ assignment, method, seed, rules: this.rules }, s),
        command.why,
      );
      const places = [
        { ...assignment.chair, duty: 'chair' as const },
        ...assignment.members.map((member) => ({ ...member, duty: 'member' as const })),
      ];
      await this.aggregates.apply(
        tx,
        places.map(({ expert, reason, duty }) => {
          const key = this.ids.next('seat');
          return change(seat, key, (s) =>
            invite(
              {
                seat: key,
                problems: state.problems,
                panel: id,
                round: state.round,
                expert,
                duty,
                reason,
                at: command.at,
                hours: this.rules.invitationHours,
              },
              s,
            ),
          );
        }),
        command.why,
      );
      for (const [place, { expert, reason }] of assignment.reserves.entries())
        await tx.manager.query(
          `INSERT INTO reserve (panel, round, place, expert, reason) VALUES ($1, $2, $3, $4, $5)`,
          [id, state.round, place, expert, reason],
        );
      await tx.manager.query(`INSERT INTO hand (panel, round, account) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`, [
        id,
        state.round,
        command.actor.account,
      ]);
      return { body: secretariatView(id, formed, await seatsOf(tx.manager, id, formed.round), this.rules), version };
    });
  }

  /** The submitter names at most three experts as unsuitable. The names stay here. */
  @Post(':id/unsuitable')
  @May('review.panel.name-unsuitable')
  unsuitable(@Cmd() command: Command, @Param('id') id: string, @Body() { names }: UnsuitableDto) {
    return this.commands.run(command, async (tx) => {
      const { state } = await this.aggregates.lock(tx, panel, id);
      if (!submitted(command.actor, state)) throw new NotFound();
      demand('name-unsuitable', state);
      await tx.manager.query(`DELETE FROM unsuitable WHERE panel = $1`, [id]);
      for (const name of [...new Set(names)].slice(0, 3))
        await tx.manager.query(`INSERT INTO unsuitable (panel, name) VALUES ($1, $2)`, [id, name]);
      return { body: submitterView(id, state, this.rules) };
    });
  }

  @Post(':id/discussion')
  @May('review.panel.open-discussion')
  discussion(@Cmd() command: Command, @Param('id') id: string) {
    return this.asChair(command, id, (state) => openDiscussion({ at: command.at, rules: this.rules }, state));
  }

  @Post(':id/conclusion')
  @May('review.panel.conclude')
  conclusion(@Cmd() command: Command, @Param('id') id: string, @Body() opinion: ConclusionDto) {
    return this.asChair(command, id, (state) =>
      conclude({ opinion: { ...opinion }, at: command.at, rules: this.rules }, state),
    );
  }

  private asChair(command: Command, id: string, decide: (state: PanelState) => PanelFact[]) {
    return this.commands.run(command, async (tx) => {
      const { state: before } = await this.aggregates.lock(tx, panel, id);
      await assertChairs(tx.manager, command.actor, id, before.round);
      // The chair's name travels only on the restricted topic.
      const { state } = await this.aggregates.change(tx, panel, id, command.expected, decide, {
        ...command.why,
        actor: 'chair',
      });
      await tx.manager.query(`INSERT INTO hand (panel, round, account) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`, [
        id,
        state.round,
        command.actor.account,
      ]);
      return { body: chairView(id, state, await seatsOf(tx.manager, id, state.round), this.rules) };
    });
  }

  private async viewFor(actor: Actor, id: string, state: PanelState) {
    const { manager } = this.dataSource;
    switch (actor.role) {
      case 'secretariat':
        return secretariatView(id, state, await seatsOf(manager, id, state.round), this.rules);
      case 'chair':
        await assertChairs(manager, actor, id, state.round);
        return chairView(id, state, await seatsOf(manager, id, state.round), this.rules);
      case 'approver':
        return approverView(
          id,
          state,
          await manager.query(
            `SELECT id, ground, body AS text, evidence, at, upheld, decision FROM objection WHERE panel = $1 ORDER BY at`,
            [id],
          ),
          this.rules,
        );
      default:
        if (!submitted(actor, state)) throw new NotFound();
        return submitterView(id, state, this.rules);
    }
  }
}
