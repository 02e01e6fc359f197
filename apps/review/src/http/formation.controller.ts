import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { NotFound } from '@zhitong/contracts';
import { Aggregates, type Tx } from '@zhitong/events';
import { Answers, CLOCK, Cmd, Commands, IDS, May, Viewed, type Clock, type Command, type Ids } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { assign } from '../domain/assignment/assign.js';
import { hashOfInputs } from '../domain/assignment/candidate.js';
import { panel } from '../domain/panel/panel.js';
import type { PanelState } from '../domain/panel/state.js';
import { assignmentOf } from '../persistence/assignments.js';
import { FormationDesk } from './formation-desk.js';
import { FormationDto } from './panel.dto.js';
import { assignmentAnswer, candidatesAnswer } from './expert.answers.js';
import { secretariatPanel } from './panel.answers.js';
import { readSecretariatView } from './secretariat-view.js';

/** Forming a panel, and keeping it complete. */
@Controller('panels/:id')
export class FormationController {
  constructor(
    private readonly commands: Commands,
    private readonly desk: FormationDesk,
    @Inject(Aggregates) private readonly aggregates: Aggregates,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(IDS) private readonly ids: Ids,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Whom an assignment would choose from, with each conflict and its evidence. */
  @Get('candidates')
  @Answers('可选专家及其回避情形', 'Whom a panel can be drawn from, with conflicts', candidatesAnswer)
  @May('review.panel.form')
  @Viewed('experts', { object: 'id' })
  async candidates(@Param('id') id: string) {
    return this.desk.candidates(this.dataSource.manager, id, await this.found(id), this.clock.now());
  }

  /** What the present panel was drawn from, and what the same draw gives when it is computed again. */
  @Get('assignment')
  @Answers('抽取记录与复算', 'What the panel was drawn from, and the draw computed again', assignmentAnswer)
  @May('review.panel.form')
  async assignment(@Param('id') id: string) {
    const { round } = await this.found(id);
    const inputs = await assignmentOf(this.dataSource.manager, id, round);
    if (!inputs) throw new NotFound();
    return { round, inputs, hash: hashOfInputs(inputs), replayed: assign(inputs.candidates, inputs.options) };
  }

  /** Assigns experts and invites them, the chair too. */
  @Post('formation')
  @Answers('组建专家组', 'Forms a panel', secretariatPanel)
  @May('review.panel.form')
  formation(
    @Cmd() command: Command,
    @Param('id') id: string,
    @Body() { method = 'draw', size = this.desk.rules.panelSize, seed = this.ids.random(), chair }: FormationDto,
  ) {
    return this.commands.run(command, async (tx) => {
      const { state, version } = await this.desk.form(tx, command, id, { method, size, seed, chair });
      return { body: await this.view(tx, command, id, state), version };
    });
  }

  /** Invites somebody to each place that is empty because no reserve was left. */
  @Post('vacancies')
  @Answers('递补空缺席位', 'Fills the empty places of a panel', secretariatPanel)
  @May('review.panel.form')
  vacancies(@Cmd() command: Command, @Param('id') id: string) {
    return this.commands.run(command, async (tx) => {
      const { state, version } = await this.desk.fill(tx, command, id);
      return { body: await this.view(tx, command, id, state), version };
    });
  }

  private view({ manager }: Tx, { language, at }: Command, id: string, state: PanelState) {
    return readSecretariatView(manager, id, state, { language, at, rules: this.desk.rules });
  }

  private async found(id: string): Promise<PanelState> {
    const found = await this.aggregates.read(this.dataSource.manager, panel, id);
    if (!found?.state.dossier) throw new NotFound();
    return found.state;
  }
}
