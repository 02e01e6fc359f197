import { Body, Controller, Delete, Get, Inject, Param, Post, Put } from '@nestjs/common';
import { draftRules, FieldsInvalid, NotFound } from '@zhitong/contracts';
import { Press, PRINTING, type Printing } from '@zhitong/documents/nest';
import { VersionConflict, type Tx } from '@zhitong/events';
import type { Actor } from '@zhitong/identity';
import {
  Answers,
  Caller,
  Cmd,
  created,
  Commands,
  Field,
  IDS,
  May,
  Shown,
  shownDownloads,
  Versioned,
  type Command,
  type Ids,
} from '@zhitong/service';
import { DataSource } from 'typeorm';
import { bulletinOf, fileNameOf } from '../printing/bulletin-of.js';
import { typedManuscript } from '../printing/typed-manuscript.js';
import { citedEvidence } from '../queries/cited-evidence.js';
import { draftAnswer, draftList, nothing } from './brief.answers.js';

/** A draft may be incomplete: it is kept as typed, and checked when it is handed in. */
class DraftDto {
  @Field(draftRules.content) content: Record<string, unknown>;
}

/** Locks a draft of its author. */
async function take(tx: Tx, id: string, author: string, expected: bigint | 'any'): Promise<void> {
  const [row] = await tx.query<{ version: number }>(
    { name: 'take draft', text: `SELECT version FROM manuscript_draft WHERE id = $1 AND author = $2 FOR UPDATE` },
    [id, author],
  );
  if (!row) throw new NotFound();
  if (expected !== 'any' && BigInt(row.version) !== expected)
    throw new VersionConflict(id, expected, BigInt(row.version));
}

/** Drafts of manuscripts: plain rows of their author, no facts. */
@Controller('drafts')
export class DraftController {
  constructor(
    private readonly commands: Commands,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(IDS) private readonly ids: Ids,
    private readonly press: Press,
    @Inject(PRINTING) private readonly printing: Printing,
  ) {}

  @Get()
  @May('briefs.draft.own')
  @Answers('我的稿件草稿', 'My drafts', draftList)
  list(@Caller() { account }: Actor) {
    return this.dataSource.query(
      `SELECT id, version, body AS content, updated_at AS "updatedAt" FROM manuscript_draft WHERE author = $1 ORDER BY updated_at DESC LIMIT 100`,
      [account],
    );
  }

  @Get(':id')
  @May('briefs.draft.own')
  @Answers('一份草稿', 'A draft', draftAnswer)
  async read(@Caller() { account }: Actor, @Param('id') id: string) {
    const [row] = await this.dataSource.query<{ version: number; body: unknown; at: Date }[]>(
      `SELECT version, body, updated_at AS at FROM manuscript_draft WHERE id = $1 AND author = $2`,
      [id, account],
    );
    if (!row) throw new NotFound();
    return new Versioned({ id, content: row.body, updatedAt: row.at }, BigInt(row.version));
  }

  /** The draft as it would be printed now; what is not typed yet is left open. */
  @Get(':id/pdf')
  @May('briefs.draft.own')
  @Answers('草稿的版面预览（PDF）', 'The draft as it would be printed', null, shownDownloads)
  async pdf(@Caller() { account }: Actor, @Param('id') id: string): Promise<Shown> {
    const { manager } = this.dataSource;
    const [row] = await manager.query<{ body: Record<string, unknown>; at: Date }[]>(
      `SELECT body, updated_at AS at FROM manuscript_draft WHERE id = $1 AND author = $2`,
      [id, account],
    );
    if (!row) throw new NotFound();
    const { problems, ...manuscript } = typedManuscript(row.body);
    const cited = manuscript.statements.flatMap(({ evidence }) => evidence);
    const evidence = await citedEvidence(manager, problems, cited);
    const state = { status: 'drafted', urgent: row.body['urgent'] === true } as const;
    const sheet = { manuscript, at: row.at, evidence, printing: this.printing };
    return new Shown(await this.press.print(fileNameOf({}, manuscript), bulletinOf(state, sheet)));
  }

  @Post()
  @May('briefs.draft.own')
  @Answers('新建草稿', 'Begins a draft', draftAnswer, created)
  create(@Cmd() command: Command, @Body() { content }: DraftDto) {
    return this.commands.run(command, async (tx) => {
      const id = this.ids.next('draft');
      await tx.manager.query(
        `INSERT INTO manuscript_draft (id, author, version, body, updated_at) VALUES ($1, $2, 1, $3, $4)`,
        [id, command.actor.account, JSON.stringify(content), command.at],
      );
      return { body: { id, content, updatedAt: command.at }, version: 1n, created: true };
    });
  }

  /** `If-Match` is required: two tabs must not overwrite each other. */
  @Put(':id')
  @May('briefs.draft.own')
  @Answers('保存草稿', 'Saves a draft', draftAnswer)
  save(@Cmd() command: Command, @Param('id') id: string, @Body() { content }: DraftDto) {
    if (command.expected === 'any')
      throw new FieldsInvalid([
        {
          field: 'If-Match',
          code: 'if-match-needed',
          message: { zh: '保存草稿须带 If-Match', en: 'saving a draft needs If-Match' },
        },
      ]);
    const expected = command.expected;
    return this.commands.run(command, async (tx) => {
      await take(tx, id, command.actor.account, expected);
      await tx.manager.query(
        `UPDATE manuscript_draft SET version = version + 1, body = $2, updated_at = $3 WHERE id = $1`,
        [id, JSON.stringify(content), command.at],
      );
      return { body: { id, content, updatedAt: command.at }, version: expected + 1n };
    });
  }

  @Delete(':id')
  @May('briefs.draft.own')
  @Answers('删除草稿', 'Deletes a draft', nothing)
  discard(@Cmd() command: Command, @Param('id') id: string) {
    const { actor, expected } = command;
    return this.commands.run(command, async (tx) => {
      await take(tx, id, actor.account, expected);
      await tx.manager.query(`DELETE FROM manuscript_draft WHERE id = $1`, [id]);
      return { body: {} };
    });
  }
}
