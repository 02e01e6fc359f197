import { Controller, Delete, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { fileLimits, NotFound } from '@zhitong/contracts';
import type { Actor } from '@zhitong/identity';
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
  downloads,
  dropAttachment,
  Exported,
  FileDesk,
  found,
  May,
  SentFileDto,
  TakesBytes,
  type Command,
} from '@zhitong/service';
import type { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import { demandAttach } from '../domain/problem/attach.js';
import { INTAKE_RULES, type FixedRules } from '../domain/rules.js';
import { problemSubject } from '../persistence/problem-files.js';
import { nothing } from './problem.answers.js';
import { ProblemAccess } from './problem-access.js';

const notOwn = (_: unknown, { role }: Actor) => role !== 'enterprise';

/** Files of a problem: for its enterprise and the secretariat. Experts get copies, from review, and never these. */
@Controller('problems/:id/attachments')
export class ProblemFileController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly commands: Commands,
    private readonly access: ProblemAccess,
    private readonly files: FileDesk,
    @Inject(INTAKE_RULES) private readonly rules: FixedRules,
  ) {}

  @Get()
  @May('intake.attachment.read')
  @Answers('问题的附件', 'Files of a problem', attachmentListAnswer)
  async list(@Cmd() { actor, language }: Command, @Param('id') id: string) {
    const { manager } = this.dataSource;
    await this.access.read(manager, id, actor);
    const files = await attachmentsOf(manager, problemSubject(id));
    return { items: files.map((one) => attachmentView(one, language)) };
  }

  /** Before somebody signs, or after it came back for correction: files are signed with the text. */
  @Post()
  @May('intake.attachment.write')
  @TakesBytes(fileLimits.maxBytes)
  @Answers('为问题补充附件或盖章件', 'Adds a file to a problem', attachmentAnswer, created)
  add(@Cmd() command: Command, @Param('id') id: string, @Query() sent: SentFileDto, @Bytes() bytes: Readable) {
    const { actor, language } = command;
    return this.files.take(command, sent, bytes, {
      subject: problemSubject(id),
      blinds: true,
      look: async (manager) => this.demandOpen(command, (await this.access.read(manager, id, actor)).state),
      lock: async (tx) => {
        await this.access.lock(tx, [id]);
        this.demandOpen(command, (await this.access.read(tx.manager, id, actor)).state);
      },
      answer: (one) => ({ body: attachmentView(one, language), created: true }),
    });
  }

  /** As it was sent. The secretariat also gets what was taken off since: an earlier version was signed with it. */
  @Get(':attachment')
  @May('intake.attachment.read')
  @Exported('attachment', { object: 'id', when: notOwn })
  @Answers('下载问题的附件', 'Downloads a file of a problem', null, downloads)
  async read(@Cmd() { actor }: Command, @Param('id') id: string, @Param('attachment') attachment: string) {
    const { manager } = this.dataSource;
    await this.access.read(manager, id, actor);
    const dropped = actor.role === 'secretariat';
    return this.files.original(found(await attachmentOf(manager, problemSubject(id), attachment, { dropped })));
  }

  @Delete(':attachment')
  @May('intake.attachment.write')
  @Answers('去掉问题的附件', 'Takes a file off a problem', nothing)
  remove(@Cmd() command: Command, @Param('id') id: string, @Param('attachment') attachment: string) {
    return this.commands.run(command, async (tx) => {
      await this.access.lock(tx, [id]);
      this.demandOpen(command, (await this.access.read(tx.manager, id, command.actor)).state);
      if (!(await dropAttachment(tx, problemSubject(id), attachment, command.at))) throw new NotFound();
      return { body: {} };
    });
  }

  private demandOpen({ actor, at }: Command, state: Parameters<typeof demandAttach>[0]): void {
    demandAttach(state, actor.role, this.rules, at);
  }
}
