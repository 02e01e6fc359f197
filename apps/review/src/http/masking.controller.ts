import { Body, Controller, Get, Inject, Param, Put } from '@nestjs/common';
import { NotFound } from '@zhitong/contracts';
import { Aggregates } from '@zhitong/events';
import { Answers, Changed, Cmd, Commands, May, Versioned, type Command } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { demand } from '../domain/panel/allowed.js';
import { panel } from '../domain/panel/panel.js';
import { maskingOf, saveMasking } from '../persistence/masking.js';
import { seatsOf } from '../persistence/seats.js';
import { maskingAnswer } from './masking.answers.js';
import { maskingView } from './masking-view.js';
import { MaskingDto } from './panel.dto.js';

/**
 * What a panel's experts are not to read, besides what is masked by itself. It holds from the next answer on, also for
 * who has the packet open: the packet is made anew whenever somebody reads it.
 */
@Controller('panels/:id/masking')
export class MaskingController {
  constructor(
    private readonly commands: Commands,
    @Inject(Aggregates) private readonly aggregates: Aggregates,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  @Get()
  @Answers(
    '评审材料的遮盖：建议、已遮盖的词与专家所见',
    'What is masked in the packet, what could be, and the packet',
    maskingAnswer,
  )
  @May('review.panel.mask')
  async read(@Cmd() { language }: Command, @Param('id') id: string) {
    const { manager } = this.dataSource;
    const found = await this.aggregates.read(manager, panel, id);
    const dossier = found?.state.dossier;
    if (!found || !dossier) throw new NotFound();
    const { state } = found;
    const masking = await maskingOf(manager, id);
    const seats = await seatsOf(manager, id, state.round);
    return new Versioned(maskingView(state, dossier, { masking, seats }, language), masking.version);
  }

  @Put()
  @Answers('保存遮盖', 'Masks terms in the packet', maskingAnswer)
  @May('review.panel.mask')
  @Changed('masking', { object: 'id' })
  save(@Cmd() command: Command, @Param('id') id: string, @Body() { terms, dismissed }: MaskingDto) {
    return this.commands.run(command, async (tx) => {
      const { manager } = tx;
      const { state } = await this.aggregates.lock(tx, panel, id);
      if (!state.dossier) throw new NotFound();
      demand('mask', state);
      const given = { panel: id, terms, dismissed, account: command.actor.account, at: command.at };
      const version = await saveMasking(manager, given, command.expected);
      const masking = { version, terms, dismissed, at: command.at };
      const seats = await seatsOf(manager, id, state.round);
      return { body: maskingView(state, state.dossier, { masking, seats }, command.language), version };
    });
  }
}
