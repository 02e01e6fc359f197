import { Controller, Delete, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { fileLimits, NotFound } from '@zhitong/contracts';
import { Aggregates } from '@zhitong/events';
import type { Actor } from '@zhitong/identity';
import {
  Answers,
  attachmentOf,
  attachmentsOf,
  Bytes,
  Caller,
  Cmd,
  Commands,
  created,
  deleteAttachments,
  downloads,
  fileAnswer,
  FileDesk,
  fileListAnswer,
  fileView,
  found,
  May,
  PlainFileDto,
  TakesBytes,
  type Command,
} from '@zhitong/service';
import type { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { demand } from '../domain/panel/allowed.js';
import { panel } from '../domain/panel/panel.js';
import { isPublic, type PanelState } from '../domain/panel/state.js';
import { evidenceInMaking } from '../persistence/evidence-files.js';
import { submitted } from './panel-access.js';

/**
 * Files for an objection that is being written: sent one by one beforehand, and part of it once it is raised. Until then
 * they are their sender's alone, and can be taken off again. `id` is the panel's.
 */
@Controller('objection-evidence/:id/attachments')
export class EvidenceController {
  constructor(
    private readonly commands: Commands,
    private readonly files: FileDesk,
    @Inject(Aggregates) private readonly aggregates: Aggregates,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  @Get()
  @May('review.evidence.write')
  @Answers('准备中的异议的证据文件', 'Files for an objection that is being written', fileListAnswer)
  async list(@Cmd() { actor, language }: Command, @Param('id') id: string) {
    const { manager } = this.dataSource;
    this.demandSight(actor, found(await this.aggregates.read(manager, panel, id)).state);
    const files = await attachmentsOf(manager, evidenceInMaking(id, actor.account));
    return { items: files.map((one) => fileView(one, language)) };
  }

  @Post()
  @May('review.evidence.write')
  @TakesBytes(fileLimits.maxBytes)
  @Answers('上传异议的证据文件', 'Adds a file of evidence', fileAnswer, created)
  add(@Cmd() command: Command, @Param('id') id: string, @Query() sent: PlainFileDto, @Bytes() bytes: Readable) {
    const { actor, language } = command;
    const check = (state: PanelState) => {
      this.demandSight(actor, state);
      demand('object', state, actor.role);
    };
    return this.files.take(command, sent, bytes, {
      subject: evidenceInMaking(id, actor.account),
      look: async (manager) => check(found(await this.aggregates.read(manager, panel, id)).state),
      lock: async (tx) => check((await this.aggregates.lock(tx, panel, id)).state),
      answer: (one) => ({ body: fileView(one, language), created: true }),
    });
  }

  @Get(':attachment')
  @May('review.evidence.write')
  @Answers('下载准备中的证据文件', 'Downloads one of them', null, downloads)
  async read(@Caller() { account }: Actor, @Param('id') id: string, @Param('attachment') attachment: string) {
    const { manager } = this.dataSource;
    return this.files.original(found(await attachmentOf(manager, evidenceInMaking(id, account), attachment)));
  }

  @Delete(':attachment')
  @May('review.evidence.write')
  @Answers('去掉准备中的证据文件', 'Takes one of them off', z.object({}))
  remove(@Cmd() command: Command, @Param('id') id: string, @Param('attachment') attachment: string) {
    return this.commands.run(command, async (tx) => {
      if (!(await deleteAttachments(tx, evidenceInMaking(id, command.actor.account), attachment))) throw new NotFound();
      return { body: {} };
    });
  }

  /** As for the objection itself. @throws NotFound */
  private demandSight(actor: Actor, state: PanelState): void {
    if (!isPublic(state) && !submitted(actor, state)) throw new NotFound();
  }
}
