import { Controller, Get, Inject, Param } from '@nestjs/common';
import { NotFound } from '@zhitong/contracts';
import type { Actor } from '@zhitong/identity';
import {
  Answers,
  attachmentOf,
  Caller,
  Cmd,
  downloads,
  Exported,
  FileDesk,
  fileListAnswer,
  fileView,
  found,
  May,
  type Command,
} from '@zhitong/service';
import { DataSource } from 'typeorm';
import { evidenceOf, filesOfObjection } from '../persistence/evidence-files.js';
import { objectorOf } from '../persistence/objections.js';

const notOwn = (_: unknown, { role }: Actor) => role === 'approver';

/** The evidence of an objection: for who decides on objections, and for who raised it; nobody else learns of it. */
@Controller('objections/:id/attachments')
export class ObjectionFileController {
  constructor(
    private readonly files: FileDesk,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  @Get()
  @May('review.evidence.read')
  @Answers('异议的证据文件', 'The files of evidence of an objection', fileListAnswer)
  async list(@Cmd() { actor, language }: Command, @Param('id') id: string) {
    await this.demandOpen(actor, id);
    const files = await filesOfObjection(this.dataSource.manager, id);
    return { items: files.map((one) => fileView(one, language)) };
  }

  @Get(':attachment')
  @May('review.evidence.read')
  @Exported('objection-evidence', { object: 'id', when: notOwn })
  @Answers('下载异议的证据文件', 'Downloads a file of evidence', null, downloads)
  async read(@Caller() actor: Actor, @Param('id') id: string, @Param('attachment') attachment: string) {
    await this.demandOpen(actor, id);
    return this.files.original(found(await attachmentOf(this.dataSource.manager, evidenceOf(id), attachment)));
  }

  /** @throws NotFound */
  private async demandOpen({ account, role }: Actor, id: string): Promise<void> {
    const objector = await objectorOf(this.dataSource.manager, id);
    if (objector === undefined || (role !== 'approver' && objector !== account)) throw new NotFound();
  }
}
