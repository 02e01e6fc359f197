import { Body, Controller, Get, Inject, Param, Put } from '@nestjs/common';
import { notAllowedNow } from '@zhitong/contracts';
import type { Actor } from '@zhitong/identity';
import { Answers, Caller, Cmd, May, Versioned, type Command } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { panelWording } from '../domain/panel/allowed.js';
import { isWorking } from '../domain/panel/state.js';
import { opinionDraft, saveOpinionDraft } from '../persistence/opinion-drafts.js';
import { opinionDraftAnswer } from './chair.answers.js';
import { ChairDesk } from './chair-desk.js';
import { OpinionDraftDto } from './panel.dto.js';

/** The opinion while its chair writes it. */
@Controller('panels/:id/opinion')
export class OpinionController {
  constructor(
    private readonly desk: ChairDesk,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  @Get()
  @Answers('专家组意见草稿', "The draft of the chair's opinion", opinionDraftAnswer)
  @May('review.panel.conclude')
  async read(@Caller() actor: Actor, @Param('id') id: string) {
    const { round } = await this.desk.own(actor, id);
    const { body, version } = await opinionDraft(this.dataSource.manager, id, round);
    return new Versioned(body, version);
  }

  /** Keeps a draft, however incomplete, while the review goes on; no fact is written. */
  @Put()
  @Answers('保存专家组意见草稿', "Saves the draft of the chair's opinion", opinionDraftAnswer)
  @May('review.panel.conclude')
  save(@Cmd() command: Command, @Param('id') id: string, @Body() dto: OpinionDraftDto) {
    return this.desk.run(command, id, async (tx, state) => {
      if (!isWorking(state)) throw notAllowedNow(panelWording, 'conclude', state.status, []);
      const body = { ...dto };
      const draft = { panel: id, round: state.round, body };
      return { body, version: await saveOpinionDraft(tx.manager, draft, command.expected) };
    });
  }
}
