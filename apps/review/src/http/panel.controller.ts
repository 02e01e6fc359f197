import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { NotFound } from '@zhitong/contracts';
import { Aggregates } from '@zhitong/events';
import type { Actor } from '@zhitong/identity';
import { Answers, Cmd, Commands, May, Versioned, type Command, type Language } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { demand } from '../domain/panel/allowed.js';
import { panel } from '../domain/panel/panel.js';
import type { PanelState } from '../domain/panel/state.js';
import type { ReviewRules } from '../domain/rules.js';
import { involvedIn } from '../persistence/hands.js';
import { objectionsOf } from '../persistence/objections.js';
import { seatsOf } from '../persistence/seats.js';
import { nameUnsuitable } from '../persistence/unsuitable.js';
import { REVIEW_RULES } from '../review-rules.js';
import { panelAnswer, panelListAnswer, unsuitableAnswer } from './panel.answers.js';
import { assertChairs, submitted } from './panel-access.js';
import { UnsuitableDto } from './panel.dto.js';
import { approverView, chairView, secretariatView, submitterView } from './panel-view.js';

/** Panels as each role may see them. */
@Controller('panels')
export class PanelController {
  constructor(
    private readonly commands: Commands,
    @Inject(Aggregates) private readonly aggregates: Aggregates,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(REVIEW_RULES) private readonly rules: ReviewRules,
  ) {}

  @Get()
  @Answers('评审列表', 'Panels', panelListAnswer)
  @May('review.panel.list')
  list() {
    return this.dataSource.query(
      `SELECT id, status, round, title, due_at AS "dueAt" FROM panel ORDER BY due_at NULLS FIRST, id LIMIT 500`,
    );
  }

  @Get(':id')
  @Answers('一个评审，按角色可见的内容', 'A panel, as the role of the caller may see it', panelAnswer)
  @May('review.panel.read')
  async read(@Cmd() { actor, language }: Command, @Param('id') id: string) {
    const found = await this.aggregates.read(this.dataSource.manager, panel, id);
    if (!found) throw new NotFound();
    const { state, version } = found;
    const view = await this.viewFor(actor, id, state, language);
    // Only who sees every fact of the panel may see its version: it moves when somebody does something.
    return actor.role === 'secretariat' ? new Versioned(view, version) : view;
  }

  /** A submitter names at most three experts as unsuitable. The names stay here. */
  @Post(':id/unsuitable')
  @Answers('申请回避专家', 'Names experts as unsuitable', unsuitableAnswer)
  @May('review.panel.name-unsuitable')
  unsuitable(@Cmd() command: Command, @Param('id') id: string, @Body() { names }: UnsuitableDto) {
    return this.commands.run(command, async (tx) => {
      const { state } = await this.aggregates.lock(tx, panel, id);
      if (!submitted(command.actor, state)) throw new NotFound();
      demand('name-unsuitable', state);
      await nameUnsuitable(tx.manager, id, command.actor.organisation!.creditCode, names);
      return { body: { ...submitterView(id, state, command.language), unsuitable: names } };
    });
  }

  private async viewFor(actor: Actor, id: string, state: PanelState, language: Language) {
    const { manager } = this.dataSource;
    switch (actor.role) {
      case 'secretariat':
        return secretariatView(id, state, await seatsOf(manager, id, state.round), language);
      case 'chair':
        await assertChairs(manager, actor, id, state.round);
        return chairView(id, state, await seatsOf(manager, id, state.round), this.rules, language);
      case 'approver':
        return approverView(
          id,
          state,
          await objectionsOf(manager, id),
          (await involvedIn(manager, id)).includes(actor.account),
          language,
        );
      default:
        if (!submitted(actor, state)) throw new NotFound();
        return submitterView(id, state, language);
    }
  }
}
