import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { NotFound } from '@zhitong/contracts';
import { Aggregates } from '@zhitong/events';
import { Answers, Cmd, Commands, May, Versioned, type Command } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { demand } from '../domain/panel/allowed.js';
import { panel } from '../domain/panel/panel.js';
import type { PanelState } from '../domain/panel/state.js';
import type { FixedRules } from '../domain/rules.js';
import { involvedIn } from '../persistence/hands.js';
import { objectionsOf } from '../persistence/objections.js';
import { nameUnsuitable } from '../persistence/unsuitable.js';
import { panelRows } from '../queries/panel-rows.js';
import { REVIEW_RULES } from '../review-rules.js';
import { ChairDesk } from './chair-desk.js';
import { panelListAnswer, unsuitableAnswer } from './panel.answers.js';
import { submitted } from './panel-access.js';
import { panelAnswer } from './panel-of-role.answers.js';
import { UnsuitableDto } from './panel.dto.js';
import { approverView, submitterView } from './panel-view.js';
import { readSecretariatView } from './secretariat-view.js';

/** Panels as each role may see them. */
@Controller('panels')
export class PanelController {
  constructor(
    private readonly commands: Commands,
    @Inject(Aggregates) private readonly aggregates: Aggregates,
    @Inject(DataSource) private readonly dataSource: DataSource,
    private readonly chairs: ChairDesk,
    @Inject(REVIEW_RULES) private readonly rules: FixedRules,
  ) {}

  @Get()
  @Answers('评审列表', 'Panels', panelListAnswer)
  @May('review.panel.list')
  list() {
    return panelRows(this.dataSource.manager, { limit: 500 });
  }

  @Get(':id')
  @Answers('一个评审，按角色可见的内容', 'A panel, as the role of the caller may see it', panelAnswer)
  @May('review.panel.read')
  async read(@Cmd() command: Command, @Param('id') id: string) {
    const { actor } = command;
    const found = await this.aggregates.read(this.dataSource.manager, panel, id);
    if (!found) throw new NotFound();
    const { state, version } = found;
    const view = await this.viewFor(command, id, state);
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

  private async viewFor(command: Command, id: string, state: PanelState) {
    const { actor, language, at } = command;
    const { manager } = this.dataSource;
    switch (actor.role) {
      case 'secretariat':
        return readSecretariatView(manager, id, state, { language, at, rules: this.rules });
      case 'chair':
        return this.chairs.view(manager, id, await this.chairs.own(actor, id), command);
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
