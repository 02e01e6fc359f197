import { Body, Controller, Get, Inject, Param, Post, Req } from '@nestjs/common';
import { FieldsInvalid, NotFound } from '@zhitong/contracts';
import { PRINTING, type Printing } from '@zhitong/documents/nest';
import { Aggregates } from '@zhitong/events';
import type { Actor } from '@zhitong/identity';
import {
  Answers,
  Caller,
  Cmd,
  created,
  Commands,
  IDS,
  languageOf,
  May,
  Versioned,
  type Command,
  type Ids,
} from '@zhitong/service';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { checkBasis } from '../domain/brief/basis.js';
import { brief } from '../domain/brief/brief.js';
import { abandon, draft, revise } from '../domain/brief/write.js';
import { cite, matter } from '../domain/matter/matter.js';
import { handInDraft } from '../persistence/drafts.js';
import { keepManuscript, latestManuscript } from '../persistence/manuscripts.js';
import { visibleBriefs } from '../queries/brief-list.js';
import { BriefDesk } from './brief-desk.js';
import { readingOf } from './brief-reading.js';
import { briefView, visibleTo, worksInOffice } from './brief-view.js';
import { BriefDto, ManuscriptDto, ReasonDto } from './brief.dto.js';
import { heldAgainstEvidence, manuscriptOf } from './manuscript-check.js';
import { briefAnswer, briefList } from './brief.answers.js';

/** Reading and writing briefs. */
@Controller('briefs')
export class BriefController {
  constructor(
    private readonly commands: Commands,
    private readonly desk: BriefDesk,
    @Inject(Aggregates) private readonly aggregates: Aggregates,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(IDS) private readonly ids: Ids,
    @Inject(PRINTING) private readonly printing: Printing,
  ) {}

  @Get()
  @May('briefs.brief.read')
  @Answers('我可以看到的专报', 'Briefs that I may see', briefList)
  async list(@Caller() actor: Actor, @Req() request: FastifyRequest) {
    return (await visibleBriefs(this.dataSource.manager, actor))
      .filter(({ state }) => visibleTo(actor, state))
      .map(({ id, state }) => briefView(id, state, { actor, language: languageOf(request) }));
  }

  @Get(':id')
  @May('briefs.brief.read')
  @Answers('一份专报', 'A brief', briefAnswer)
  async read(@Caller() actor: Actor, @Req() request: FastifyRequest, @Param('id') id: string) {
    const found = await this.aggregates.read(this.dataSource.manager, brief, id);
    if (!found || !visibleTo(actor, found.state)) throw new NotFound();
    const { manager } = this.dataSource;
    const manuscript = await latestManuscript(manager, id);
    const body = {
      ...briefView(id, found.state, { actor, language: languageOf(request) }, manuscript?.body),
      ...(manuscript && (await readingOf(manager, actor, found.state, manuscript, this.printing))),
    };
    return worksInOffice(actor) ? new Versioned(body, found.version) : body;
  }

  /** Hands a manuscript in: it goes to proofreading. */
  @Post()
  @May('briefs.brief.draft')
  @Answers('送核', 'Hands a manuscript in', briefAnswer, created)
  create(@Cmd() command: Command, @Body() dto: BriefDto) {
    const problems = [...new Set(dto.problems)].sort();
    if (problems.length === 0)
      throw new FieldsInvalid([
        { field: 'problems', code: 'no-problem', message: { zh: '请选择所涉问题', en: 'name at least one problem' } },
      ]);
    const manuscript = manuscriptOf(dto);
    const { actor, at, why } = command;
    const author = actor.account;
    return this.commands.run(command, async (tx) => {
      const id = this.ids.next('brief');
      await handInDraft(tx, author, dto.draft);
      const evidence = await heldAgainstEvidence(tx.manager, problems, manuscript);
      checkBasis(
        dto.basis,
        evidence.map(({ kind }) => kind),
      );
      // Problems first, in order: whoever closes one of them waits, or is seen here.
      for (const problem of problems)
        await this.aggregates.change(tx, matter, problem, 'any', (state) => cite({ problem, brief: id }, state), why);
      const first = { brief: id, problems, author, urgent: dto.urgent ?? false, basis: dto.basis, manuscript };
      const { state, version } = await this.aggregates.change(tx, brief, id, 'new', (s) => draft(first, s), why);
      await keepManuscript(tx.manager, id, author, manuscript, at);
      return { body: briefView(id, state, command, manuscript), version, created: true };
    });
  }

  @Post(':id/revision')
  @May('briefs.brief.draft')
  @Answers('提交修改稿', 'Hands a revision in', briefAnswer)
  revision(@Cmd() command: Command, @Param('id') id: string, @Body() dto: ManuscriptDto) {
    const manuscript = manuscriptOf(dto);
    const author = command.actor.account;
    const decide = (state: Parameters<typeof revise>[1]) => revise({ brief: id, author, manuscript }, state);
    return this.desk.changing(command, id, {
      decider: async (tx, state) => {
        // Refused first for its state: what is wrong with a text that nobody takes matters to nobody.
        decide(state);
        await handInDraft(tx, author, dto.draft);
        await heldAgainstEvidence(tx.manager, state.problems, manuscript);
        await keepManuscript(tx.manager, id, author, manuscript, command.at);
        return decide;
      },
    });
  }

  @Post(':id/abandonment')
  @May('briefs.brief.abandon')
  @Answers('放弃', 'Gives the brief up', briefAnswer)
  abandonment(@Cmd() command: Command, @Param('id') id: string, @Body() { reason }: ReasonDto) {
    return this.desk.change(command, id, (state) => abandon({ brief: id, reason }, state));
  }
}
