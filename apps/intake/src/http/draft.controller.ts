import { Body, Controller, Delete, Get, Inject, Param, Post, Put } from '@nestjs/common';
import { FieldsInvalid, NotFound, parseSubmission } from '@zhitong/contracts';
import {
  Answers,
  Cmd,
  Commands,
  created,
  IDS,
  May,
  moveAttachments,
  Versioned,
  type Command,
  type Ids,
} from '@zhitong/service';
import { DataSource } from 'typeorm';
import { INTAKE_RULES, type FixedRules } from '../domain/rules.js';
import {
  createDraft,
  deleteDraft,
  listDrafts,
  readDraft,
  saveDraft,
  takeDraft,
  type Draft,
} from '../persistence/drafts.js';
import { draftFiles, draftSubject, problemSubject } from '../persistence/problem-files.js';
import { draftAnswer, draftListAnswer, savedDraftAnswer } from './draft.answers.js';
import { DraftDto, SubmitDraftDto } from './draft.dto.js';
import { completed, draftView, savedView } from './draft-view.js';
import { nothing, submissionAnswer } from './problem.answers.js';
import { submissionView } from './problem-view.js';
import { SubmissionDesk } from './submission-desk.js';

/** Submissions in the making: saved while typing, with `If-Match`; only their author sees them. */
@Controller('drafts')
export class DraftController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly commands: Commands,
    private readonly desk: SubmissionDesk,
    @Inject(IDS) private readonly ids: Ids,
    @Inject(INTAKE_RULES) private readonly rules: FixedRules,
  ) {}

  @Get()
  @May('intake.draft.write')
  @Answers('我的草稿', 'My drafts', draftListAnswer)
  async list(@Cmd() command: Command) {
    const drafts = await listDrafts(this.dataSource.manager, command.actor.account);
    return { items: drafts.map((draft) => draftView(draft, command)) };
  }

  @Get(':id')
  @May('intake.draft.write')
  @Answers('一份草稿', 'A draft', draftAnswer)
  async read(@Cmd() command: Command, @Param('id') id: string) {
    const draft = await readDraft(this.dataSource.manager, command.actor.account, id);
    if (!draft) throw new NotFound();
    return new Versioned(draftView(draft, command), draft.version);
  }

  @Post()
  @May('intake.draft.write')
  @Answers('保存新草稿', 'Keeps a new draft', savedDraftAnswer, created)
  create(@Cmd() command: Command, @Body() { content }: DraftDto) {
    const draft: Draft = { id: this.ids.next('draft'), version: 1n, content, updatedAt: command.at };
    return this.commands.run(command, async (tx) => {
      await createDraft(tx, { ...draft, account: command.actor.account });
      return { body: savedView(draft, command), version: 1n, created: true };
    });
  }

  /** Saves the form as far as it is filled in. 412 when it was saved elsewhere meanwhile. */
  @Put(':id')
  @May('intake.draft.write')
  @Answers('保存草稿', 'Saves a draft', savedDraftAnswer)
  save(@Cmd() command: Command, @Param('id') id: string, @Body() { content }: DraftDto) {
    const { actor, at, expected } = command;
    return this.commands.run(command, async (tx) => {
      const draft = await takeDraft(tx, actor.account, id, expected);
      if (!draft) throw new NotFound();
      await saveDraft(tx, id, content, at);
      const saved = { ...draft, content, version: draft.version + 1n, updatedAt: at };
      return { body: savedView(saved, command), version: saved.version };
    });
  }

  @Delete(':id')
  @May('intake.draft.write')
  @Answers('删除草稿', 'Deletes a draft', nothing)
  delete(@Cmd() command: Command, @Param('id') id: string) {
    return this.commands.run(command, async (tx) => {
      if (!(await takeDraft(tx, command.actor.account, id, command.expected))) throw new NotFound();
      await deleteDraft(tx, id);
      return { body: {} };
    });
  }

  /** Submits the draft and deletes it. Every field that is missing or wrong is named. */
  @Post(':id/submission')
  @May('intake.problem.submit')
  @Answers('提交草稿，取得受理编号', 'Submits a draft and gives it a case number', submissionAnswer, created)
  submit(@Cmd() command: Command, @Param('id') id: string, @Body() { declarations, owner }: SubmitDraftDto) {
    const { actor, at, expected, language } = command;
    return this.commands.run(command, async (tx) => {
      const draft = await takeDraft(tx, actor.account, id, expected);
      if (!draft) throw new NotFound();
      const parsed = parseSubmission(completed(draft.content, actor));
      if (!parsed.ok) throw new FieldsInvalid(parsed.problems);
      const { campaign, organisation, contact, declarations: _, ...text } = parsed.value;
      const declared = declarations !== undefined && declarations !== null;
      const attachments = await draftFiles(tx.manager, id);
      const application = { campaign, organisation, contact, text, declared, attachments, ...(owner ? { owner } : {}) };
      const taken = await this.desk.take(tx, command, application);
      await moveAttachments(tx, draftSubject(id), problemSubject(taken.id));
      await deleteDraft(tx, id);
      return {
        body: submissionView(
          taken.id,
          taken.state,
          { actor, at, language, rules: this.rules, standing: taken.standing },
          parsed.value,
        ),
        version: taken.version,
        created: true,
      };
    });
  }
}
