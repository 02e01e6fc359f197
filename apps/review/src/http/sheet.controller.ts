import { Body, Controller, Get, Inject, Param, Post, Put } from '@nestjs/common';
import { Aggregates, type Tx } from '@zhitong/events';
import type { Actor } from '@zhitong/identity';
import { Answers, Caller, Cmd, Commands, IDS, May, Versioned, type Command, type Ids } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { panel } from '../domain/panel/panel.js';
import { completeScores } from '../domain/panel/score.js';
import { rubricOf } from '../domain/rules.js';
import { demand } from '../domain/seat/allowed.js';
import { sealScore } from '../domain/seat/seal.js';
import type { SeatState } from '../domain/seat/seat.js';
import { discussionOf } from '../persistence/discussion.js';
import { dropSheetDrafts, saveSheetDraft, sheetDraft } from '../persistence/sheet-drafts.js';
import { keepSheet, sealedSheet, sheetsOf } from '../persistence/sheets.js';
import { packetOf, remarksShown, unsealedOf } from './packet.js';
import { byExpert } from './role.js';
import { SeatDesk } from './seat-desk.js';
import { dueFor } from './seat-view.js';
import { packetAnswer, seatAnswer, sheetAnswer } from './seat.answers.js';
import { SheetDraftDto, SheetDto } from './seat.dto.js';

/** What an expert reads and writes to score a problem. */
@Controller('seats')
export class SheetController {
  constructor(
    private readonly commands: Commands,
    private readonly desk: SeatDesk,
    @Inject(Aggregates) private readonly aggregates: Aggregates,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  /** The problem, without who asks. Only after the declaration, and while the review goes on. */
  @Get(':id/packet')
  @Answers('评审材料（不含申报单位）', 'The problem, without who asks', packetAnswer)
  @May('review.seat.score')
  async packet(@Caller() actor: Actor, @Param('id') id: string) {
    const { state, panel: standing, masked } = await this.desk.taken(actor, id);
    const blind = { state: standing, masked };
    const { manager } = this.dataSource;
    const again = standing.pass > 1;
    return {
      seat: id,
      rubric: rubricOf(standing.rubric, this.desk.rules),
      dueAt: dueFor(state, standing),
      packet: packetOf(blind),
      // Whoever scores again has read what the others wrote.
      firstPass: again ? unsealedOf(blind) : undefined,
      ownFirst: again ? await sealedSheet(manager, id, 1) : undefined,
      remarks: again ? remarksShown(await discussionOf(manager, state.panel, state.round, id), blind) : undefined,
    };
  }

  /** The own draft; what was sealed, once it is. */
  @Get(':id/sheet')
  @Answers('我的评分表', 'The own sheet: the draft, or what was sealed', sheetAnswer)
  @May('review.seat.score')
  async sheet(@Caller() actor: Actor, @Param('id') id: string) {
    const { panel: standing } = await this.desk.taken(actor, id);
    const { body, version } = await sheetDraft(this.dataSource.manager, id, standing.pass);
    return new Versioned((await sealedSheet(this.dataSource.manager, id, standing.pass)) ?? body, version);
  }

  /** Keeps a draft, however incomplete; nothing is held against the rubric yet, and no fact is written. */
  @Put(':id/sheet')
  @Answers('保存评分草稿', 'Saves the draft of a sheet', sheetAnswer)
  @May('review.seat.score')
  draft(@Cmd() command: Command, @Param('id') id: string, @Body() dto: SheetDraftDto) {
    return this.commands.run(command, async (tx) => {
      const { state, standing } = await this.desk.locked(tx, command.actor, id);
      demand('seal', state, standing, command.actor.role);
      const body = { ...dto };
      const version = await saveSheetDraft(tx.manager, { seat: id, pass: standing.pass, body }, command.expected);
      return { body, version };
    });
  }

  /** Seals the score. The last seal of a pass unseals all at once. */
  @Post(':id/seal')
  @Answers('提交评分', 'Seals the score', seatAnswer)
  @May('review.seat.score')
  seal(@Cmd() command: Command, @Param('id') id: string, @Body() { criteria, comments, recommends }: SheetDto) {
    return this.desk.change(command, id, async (tx, state, standing) => {
      const sheet = { criteria, comments, recommends };
      const salt = this.ids.random();
      const rubric = rubricOf(standing.rubric, this.desk.rules);
      const facts = sealScore({ seat: id, sheet, salt, rubric }, state, standing, command.actor.role);
      const { panel: key, round } = state;
      await keepSheet(tx.manager, { seat: id, pass: standing.pass, panel: key, round, sheet, salt });
      await dropSheetDrafts(tx.manager, id);
      return { facts, after: () => this.unsealIfComplete(tx, state, standing.pass) };
    });
  }

  private async unsealIfComplete(tx: Tx, { panel: key, round }: SeatState, pass: number): Promise<void> {
    const sheets = await sheetsOf(tx.manager, key, round, pass);
    const complete = { sheets, seed: this.ids.random(), rules: this.desk.rules };
    await this.aggregates.change(tx, panel, key, 'any', (s) => completeScores(complete, s), byExpert);
  }
}
