import { Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { fileLimits, NotFound } from '@zhitong/contracts';
import {
  Answers,
  attachmentAnswer,
  attachmentListAnswer,
  attachmentOf,
  attachmentsOf,
  attachmentView,
  Bytes,
  Cmd,
  Commands,
  created,
  deleteAttachments,
  downloads,
  FileDesk,
  found,
  May,
  SentFileDto,
  TakesBytes,
  type Command,
} from '@zhitong/service';
import type { Readable } from 'node:stream';
import { DataSource, type EntityManager } from 'typeorm';
import { readDraft, takeDraft } from '../persistence/drafts.js';
import { draftSubject } from '../persistence/problem-files.js';
import { nothing } from './problem.answers.js';

/** Files of a draft: only its author knows of them. They go with it, to the problem or away. */
@Controller('drafts/:id/attachments')
export class DraftFileController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly commands: Commands,
    private readonly files: FileDesk,
  ) {}

  @Get()
  @May('intake.draft.write')
  @Answers('草稿的附件', 'Files of a draft', attachmentListAnswer)
  async list(@Cmd() { actor, language }: Command, @Param('id') id: string) {
    await this.own(this.dataSource.manager, actor.account, id);
    const files = await attachmentsOf(this.dataSource.manager, draftSubject(id));
    return { items: files.map((one) => attachmentView(one, language)) };
  }

  /** The body is the file. What it is, is found out from its content; what is refused leaves nothing. */
  @Post()
  @May('intake.draft.write')
  @TakesBytes(fileLimits.maxBytes)
  @Answers('为草稿上传附件或盖章件', 'Adds a file to a draft', attachmentAnswer, created)
  add(@Cmd() command: Command, @Param('id') id: string, @Query() sent: SentFileDto, @Bytes() bytes: Readable) {
    const { actor, language } = command;
    return this.files.take(command, sent, bytes, {
      subject: draftSubject(id),
      blinds: true,
      look: (manager) => this.own(manager, actor.account, id),
      lock: async (tx) => {
        if (!(await takeDraft(tx, actor.account, id, 'any'))) throw new NotFound();
      },
      answer: (one) => ({ body: attachmentView(one, language), created: true }),
    });
  }

  @Get(':attachment')
  @May('intake.draft.write')
  @Answers('下载草稿的附件', 'Downloads a file of a draft', null, downloads)
  async read(@Cmd() { actor }: Command, @Param('id') id: string, @Param('attachment') attachment: string) {
    const { manager } = this.dataSource;
    await this.own(manager, actor.account, id);
    return this.files.original(found(await attachmentOf(manager, draftSubject(id), attachment)));
  }

  @Delete(':attachment')
  @May('intake.draft.write')
  @Answers('删除草稿的附件', 'Deletes a file of a draft', nothing)
  remove(@Cmd() command: Command, @Param('id') id: string, @Param('attachment') attachment: string) {
    return this.commands.run(command, async (tx) => {
      if (!(await takeDraft(tx, command.actor.account, id, 'any'))) throw new NotFound();
      if (!(await deleteAttachments(tx, draftSubject(id), attachment))) throw new NotFound();
      return { body: {} };
    });
  }

  private async own(manager: EntityManager, account: string, id: string): Promise<void> {
    if (!(await readDraft(manager, account, id))) throw new NotFound();
  }
}
