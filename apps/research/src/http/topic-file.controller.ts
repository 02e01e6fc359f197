import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { fileLimits, NotFound } from '@zhitong/contracts';
import { Aggregates } from '@zhitong/events';
import type { Actor } from '@zhitong/identity';
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
import { standpointOf } from '../domain/standpoint.js';
import { filesOpenTo, requireAtWork } from '../domain/topic-files.js';
import type { TopicState } from '../domain/topic-state.js';
import { topic } from '../domain/topic.js';
import { topicSubject } from '../persistence/topic-files.js';
import { requireStandpoint } from './topic-desk.js';

const notOwn = (_: unknown, { role }: Actor) => role !== 'team' && role !== 'enterprise';

/** Evidence of milestones and test reports: sent by the lead, then named in a report by their ids. */
@Controller('topics/:id/attachments')
export class TopicFileController {
  constructor(
    private readonly files: FileDesk,
    private readonly aggregates: Aggregates,
    private readonly dataSource: DataSource,
  ) {}

  @Get()
  @May('research.file.read')
  @Answers('课题的佐证材料', 'Files of evidence', fileListAnswer)
  async list(@Cmd() { actor, language }: Command, @Param('id') id: string) {
    const open = await this.openTo(actor, id);
    const files = await attachmentsOf(this.dataSource.manager, topicSubject(id));
    return { items: files.filter((one) => open(one.id)).map((one) => fileView(one, language)) };
  }

  @Post()
  @May('research.file.write')
  @TakesBytes(fileLimits.maxBytes)
  @Answers('上传佐证材料或检测报告', 'Adds a file of evidence', fileAnswer, created)
  add(@Cmd() command: Command, @Param('id') id: string, @Query() sent: PlainFileDto, @Bytes() bytes: Readable) {
    const { actor, language } = command;
    const check = (state: TopicState) => {
      requireStandpoint(state, actor, 'lead');
      requireAtWork(state);
    };
    return this.files.take(command, sent, bytes, {
      subject: topicSubject(id),
      most: fileLimits.mostOfTopic,
      look: async (manager) => check(await this.stateOf(manager, id)),
      lock: async (tx) => check((await this.aggregates.lock(tx, topic, id)).state),
      answer: (one) => ({ body: fileView(one, language), created: true }),
    });
  }

  @Get(':attachment')
  @May('research.file.read')
  @Exported('evidence', { object: 'id', when: notOwn })
  @Answers('下载佐证材料', 'Downloads a file of evidence', null, downloads)
  async read(@Cmd() { actor }: Command, @Param('id') id: string, @Param('attachment') attachment: string) {
    if (!(await this.openTo(actor, id))(attachment)) throw new NotFound();
    return this.files.original(found(await attachmentOf(this.dataSource.manager, topicSubject(id), attachment)));
  }

  /** @throws NotFound for who must not know of the topic's files */
  private async openTo(actor: Actor, id: string): Promise<(file: string) => boolean> {
    const state = await this.stateOf(this.dataSource.manager, id);
    const open = filesOpenTo(standpointOf(state, actor), state);
    if (open === undefined) throw new NotFound();
    return (file) => open === 'all' || open.includes(file);
  }

  private async stateOf(manager: EntityManager, id: string): Promise<TopicState> {
    return found(await this.aggregates.read(manager, topic, id)).state;
  }
}
