import { Body, Controller, Get, Inject, Param, Put, Query } from '@nestjs/common';
import { Aggregates } from '@zhitong/events';
import type { Actor } from '@zhitong/identity';
import { Answers, Caller, Cmd, Commands, May, Versioned, Viewed, type Command } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { campaign } from '../domain/campaign/campaign.js';
import { dossierOf } from '../domain/problem/state.js';
import { INTAKE_RULES, type FixedRules } from '../domain/rules.js';
import { keepContact, readContact } from '../persistence/contacts.js';
import { listProblems } from '../queries/problem-list.js';
import { similarProblems } from '../queries/similar-problems.js';
import { nothing, problemAnswer, problemListAnswer, receiptAnswer, similarAnswer } from './problem.answers.js';
import { ProblemAccess } from './problem-access.js';
import { problemView, readsAll, receiptOf } from './problem-view.js';
import { ListProblemsDto, SimilarDto } from './query.dto.js';
import { ContactDto } from './submission.dto.js';

/** Of somebody else: the enterprise reads its own. */
const showsContact = ({ contact }: { contact?: unknown }, { role }: Actor) =>
  contact !== undefined && role !== 'enterprise';

/** Reading problems. */
@Controller('problems')
export class ProblemController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly commands: Commands,
    private readonly aggregates: Aggregates,
    private readonly access: ProblemAccess,
    @Inject(INTAKE_RULES) private readonly rules: FixedRules,
  ) {}

  /** The caller's own problems, or all for the secretariat; what is due first comes first. */
  @Get()
  @May('intake.problem.read')
  @Answers('问题清单，先到期的在前', 'Problems, what is due first comes first', problemListAnswer)
  async list(@Caller() actor: Actor, @Query() { page = 1, size = 20, ...filter }: ListProblemsDto) {
    const found = await listProblems(this.dataSource.manager, actor, { ...filter, page, size });
    return { ...found, page, size };
  }

  /** Problems that may be the same in other words: shown while a title is being typed, and at the formal check. */
  @Get('similar')
  @May('intake.problem.similar')
  @Answers('相似的问题', 'Problems that may be the same', similarAnswer)
  async similar(@Caller() actor: Actor, @Query() { title, text = '', except }: SimilarDto) {
    return { items: await similarProblems(this.dataSource.manager, actor, `${title}\n${text}`, except) };
  }

  @Get(':id')
  @May('intake.problem.read')
  @Viewed('contact', { object: 'id', when: showsContact })
  @Answers('一个问题', 'A problem', problemAnswer)
  async read(@Cmd() { actor, at, language }: Command, @Param('id') id: string) {
    const { state, version } = await this.access.read(this.dataSource.manager, id, actor);
    const standing = await this.access.standing(this.dataSource.manager, state);
    const viewing = { actor, at, language, rules: this.rules, standing };
    // A version counts what happened to the problem: who may not know that, and gives no command, gets none.
    if (!readsAll(state, actor)) return problemView(id, state, viewing);
    const contact = await readContact(this.dataSource.manager, id);
    return new Versioned(problemView(id, state, { ...viewing, contact }), version);
  }

  /** What the printable receipt (受理回执) says. */
  @Get(':id/receipt')
  @May('intake.problem.read')
  @Answers('受理回执', 'What the printable receipt says', receiptAnswer)
  async receipt(@Caller() actor: Actor, @Param('id') id: string) {
    const { state } = await this.access.read(this.dataSource.manager, id, actor);
    const found = await this.aggregates.read(this.dataSource.manager, campaign, dossierOf(state).campaign);
    return receiptOf(state, found?.state.title ?? '', actor);
  }

  /** Whom to call about the problem. Personal data: no fact, no history. */
  @Put(':id/contact')
  @May('intake.problem.contact')
  @Answers('更新联系人', 'Keeps whom to call', nothing)
  contact(@Cmd() command: Command, @Param('id') id: string, @Body() body: ContactDto) {
    return this.commands.run(command, async (tx) => {
      await this.access.read(tx.manager, id, command.actor);
      keepContact(tx, id, body);
      return { body: {} };
    });
  }
}
