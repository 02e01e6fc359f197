import { Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { fileLimits, NotFound } from '@zhitong/contracts';
import { Aggregates, type Tx } from '@zhitong/events';
import {
  Answers,
  attachmentOf,
  attachmentsOf,
  Bytes,
  Cmd,
  created,
  downloads,
  Exported,
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
import { DataSource, type EntityManager } from 'typeorm';
import { demand } from '../domain/brief/allowed.js';
import { brief } from '../domain/brief/brief.js';
import type { BriefState } from '../domain/brief/state.js';
import { scanSubject } from '../persistence/scans.js';
import { visibleTo } from './brief-view.js';

/**
 * Scans of what leaders wrote on paper, and what shows that a task was carried out. The secretariat adds one, then
 * records the instruction or the result with its id; of leaders each reads those of the own instructions.
 */
@Controller('briefs/:id/attachments')
export class ScanController {
  constructor(
    private readonly files: FileDesk,
    @Inject(Aggregates) private readonly aggregates: Aggregates,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  @Get()
  @May('briefs.scan.list')
  @Answers('批示件扫描', 'Scans of instructions on paper', fileListAnswer)
  async list(@Cmd() command: Command, @Param('id') id: string) {
    await this.visible(this.dataSource.manager, command, id);
    const files = await attachmentsOf(this.dataSource.manager, scanSubject(id));
    return { items: files.map((one) => fileView(one, command.language)) };
  }

  @Post()
  @May('briefs.scan.write')
  @TakesBytes(fileLimits.maxBytes)
  @Answers('上传批示件扫描', 'Adds the scan of an instruction on paper', fileAnswer, created)
  add(@Cmd() command: Command, @Param('id') id: string, @Query() sent: PlainFileDto, @Bytes() bytes: Readable) {
    return this.files.take(command, sent, bytes, {
      subject: scanSubject(id),
      most: fileLimits.mostScans,
      look: async (manager) => demand('instruct', await this.visible(manager, command, id)),
      lock: async (tx) => demand('instruct', await this.locked(tx, command, id)),
      answer: (one) => ({ body: fileView(one, command.language), created: true }),
    });
  }

  @Get(':attachment')
  @May('briefs.scan.read')
  @Exported('instruction-scan', { object: 'id' })
  @Answers('下载批示件扫描', 'Downloads the scan of an instruction on paper', null, downloads)
  async read(@Cmd() command: Command, @Param('id') id: string, @Param('attachment') attachment: string) {
    const { actor } = command;
    const { instructions } = await this.visible(this.dataSource.manager, command, id);
    const own = instructions.some(
      ({ leader, scan, tasks }) =>
        leader === actor.account && (scan === attachment || tasks.some(({ evidence }) => evidence === attachment)),
    );
    if (actor.role === 'leader' && !own) throw new NotFound();
    return this.files.original(found(await attachmentOf(this.dataSource.manager, scanSubject(id), attachment)));
  }

  private async visible(manager: EntityManager, { actor }: Command, id: string): Promise<BriefState> {
    const { state } = found(await this.aggregates.read(manager, brief, id));
    if (state.status === 'absent' || !visibleTo(actor, state)) throw new NotFound();
    return state;
  }

  private async locked(tx: Tx, command: Command, id: string): Promise<BriefState> {
    await this.aggregates.lock(tx, brief, id);
    return this.visible(tx.manager, command, id);
  }
}
