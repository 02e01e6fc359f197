import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { FieldsInvalid, NotFound } from '@zhitong/contracts';
import { Aggregates, type Tx } from '@zhitong/events';
import type { Actor } from '@zhitong/identity';
import { Caller, Cmd, Commands, IDS, May, Versioned, type Command, type Ids } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { brief } from '../domain/brief/brief.js';
import { clear, proofread, signOff } from '../domain/brief/check.js';
import type { BriefFact } from '../domain/brief/evolve.js';
import { assign, fulfil, instruct } from '../domain/brief/instruct.js';
import { acknowledge, answer, publish } from '../domain/brief/send.js';
import type { BriefState } from '../domain/brief/state.js';
import { abandon, checkManuscript, draft, revise, type Manuscript } from '../domain/brief/write.js';
import { cite, matter } from '../domain/matter/matter.js';
import { keepManuscript, latestManuscript } from '../persistence/manuscripts.js';
import { nextNumber } from '../persistence/register.js';
import { evidenceOf } from '../queries/evidence.js';
import { visibleBriefs } from '../queries/brief-list.js';
import { briefView, ownsTask, visibleTo } from './brief-view.js';
import {
  BriefDto,
  CheckDto,
  ClearanceDto,
  FeedbackDto,
  InstructionDto,
  ManuscriptDto,
  PublicationDto,
  ReasonDto,
  ResultDto,
  TaskDto,
} from './brief.dto.js';

const manuscriptOf = ({ title, summary, body, statements }: ManuscriptDto): Manuscript => ({
  title,
  ...(summary === undefined ? {} : { summary }),
  body,
  statements: statements.map(({ text, evidence }) => ({ text, evidence })),
});

/** A refusal must say why; a pass needs no reason. */
function reasonOf({ passed, reason }: CheckDto): { reason?: string } {
  if (passed) return {};
  if (reason === undefined)
    throw new FieldsInvalid([
      { field: 'reason', code: 'reason-needed', message: { zh: '退回须写明理由', en: 'say why it goes back' } },
    ]);
  return { reason };
}

@Controller('briefs')
export class BriefController {
  constructor(
    private readonly commands: Commands,
    @Inject(Aggregates) private readonly aggregates: Aggregates,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  @Get()
  @May('briefs.brief.read')
  async list(@Caller() actor: Actor) {
    return (await visibleBriefs(this.dataSource.manager, actor))
      .filter(({ state }) => visibleTo(actor, state))
      .map(({ id, state }) => briefView(id, state, actor));
  }

  @Get(':id')
  @May('briefs.brief.read')
  async read(@Caller() actor: Actor, @Param('id') id: string) {
    const found = await this.aggregates.read(this.dataSource.manager, brief, id);
    if (!found || !visibleTo(actor, found.state)) throw new NotFound();
    const manuscript = await latestManuscript(this.dataSource.manager, id);
    return new Versioned(briefView(id, found.state, actor, manuscript?.body), found.version);
  }

  /** Hands a manuscript in: it goes to proofreading. */
  @Post()
  @May('briefs.brief.draft')
  create(@Cmd() command: Command, @Body() dto: BriefDto) {
    return this.commands.run(command, async (tx) => {
      const id = this.ids.next('brief');
      const problems = [...new Set(dto.problems)].sort();
      if (problems.length === 0)
        throw new FieldsInvalid([
          { field: 'problems', code: 'no-problem', message: { zh: '请选择所涉问题', en: 'name at least one problem' } },
        ]);
      const manuscript = manuscriptOf(dto);
      await this.check(tx, problems, manuscript);
      // Problems first, in order: whoever closes one of them waits, or is seen here.
      for (const problem of problems)
        await this.aggregates.change(
          tx,
          matter,
          problem,
          'any',
          (state) => cite({ problem, brief: id }, state),
          command.why,
        );
      const author = command.actor.account;
      const { state, version } = await this.aggregates.change(
        tx,
        brief,
        id,
        'new',
        (s) => draft({ brief: id, problems, author, urgent: dto.urgent ?? false, basis: dto.basis, manuscript }, s),
        command.why,
      );
      await keepManuscript(tx.manager, id, author, manuscript, command.at);
      return { body: briefView(id, state, command.actor, manuscript), version, created: true };
    });
  }

  @Post(':id/revision')
  @May('briefs.brief.draft')
  revision(@Cmd() command: Command, @Param('id') id: string, @Body() dto: ManuscriptDto) {
    const manuscript = manuscriptOf(dto);
    const author = command.actor.account;
    return this.change(command, id, async (tx, state) => {
      await this.check(tx, state.problems, manuscript);
      await keepManuscript(tx.manager, id, author, manuscript, command.at);
      return (s) => revise({ brief: id, author, manuscript }, s);
    });
  }

  @Post(':id/proofreading')
  @May('briefs.brief.proofread')
  proofreading(@Cmd() command: Command, @Param('id') id: string, @Body() dto: CheckDto) {
    const reason = reasonOf(dto);
    return this.change(
      command,
      id,
      () => (state) => proofread({ brief: id, by: command.actor.account, ...reason }, state),
    );
  }

  @Post(':id/clearance')
  @May('briefs.brief.clear')
  clearance(@Cmd() command: Command, @Param('id') id: string, @Body() dto: ClearanceDto) {
    const reason = reasonOf(dto);
    return this.change(
      command,
      id,
      () => (state) => clear({ brief: id, by: command.actor.account, note: dto.note, ...reason }, state),
    );
  }

  /** Signs and numbers in one transaction. */
  @Post(':id/sign-off')
  @May('briefs.brief.sign-off')
  signOff(@Cmd() command: Command, @Param('id') id: string, @Body() dto: CheckDto) {
    const reason = reasonOf(dto);
    return this.change(command, id, async (tx, before) => {
      const { hash } = (await latestManuscript(tx.manager, id))!;
      const by = command.actor.account;
      // Decided once without a number, so that a refusal takes none.
      signOff({ brief: id, by, hash, number: { year: 0, issue: 0, total: 0 }, ...reason }, before);
      const number = dto.passed ? await nextNumber(tx, command.at) : { year: 0, issue: 0, total: 0 };
      return (state) => signOff({ brief: id, by, hash, number, ...reason }, state);
    });
  }

  @Post(':id/publication')
  @May('briefs.brief.publish')
  publication(@Cmd() command: Command, @Param('id') id: string, @Body() { recipients }: PublicationDto) {
    return this.change(command, id, () => (state) => publish({ brief: id, recipients }, state));
  }

  @Post(':id/acknowledgement')
  @May('briefs.brief.acknowledge')
  acknowledgement(@Cmd() command: Command, @Param('id') id: string) {
    return this.change(
      command,
      id,
      () => (state) => acknowledge({ brief: id, recipient: command.actor.account }, state),
    );
  }

  /** A leader instructs; the secretariat records what was written on paper, for the leader named, with the scan. */
  @Post(':id/instructions')
  @May('briefs.brief.instruct')
  instructions(
    @Cmd() command: Command,
    @Param('id') id: string,
    @Body() { text, rank, audience, leader, scan }: InstructionDto,
  ) {
    const paper = command.actor.role === 'secretariat';
    if (paper && (leader === undefined || scan === undefined))
      throw new FieldsInvalid([
        {
          field: leader === undefined ? 'leader' : 'scan',
          code: 'paper-instruction',
          message: {
            zh: '代录批示须写明批示领导并附扫描件',
            en: 'an instruction on paper needs the leader and the scan',
          },
        },
      ]);
    const by = paper ? leader! : command.actor.account;
    const instruction = this.ids.next('instruction');
    return this.change(
      command,
      id,
      () => (state) =>
        instruct(
          { brief: id, instruction, leader: by, rank, text, audience, ...(paper ? { scan: scan! } : {}) },
          state,
        ),
    );
  }

  @Post(':id/instructions/:instruction/tasks')
  @May('briefs.brief.assign')
  tasks(
    @Cmd() command: Command,
    @Param('id') id: string,
    @Param('instruction') instruction: string,
    @Body() dto: TaskDto,
  ) {
    const task = this.ids.next('task');
    return this.change(
      command,
      id,
      () => (state) => assign({ brief: id, instruction, task, ...dto, at: command.at }, state),
    );
  }

  /** The owner of the task, whatever their role, or the secretariat on their behalf. */
  @Post(':id/tasks/:task/fulfilment')
  @May('briefs.brief.fulfil')
  fulfilment(
    @Cmd() command: Command,
    @Param('id') id: string,
    @Param('task') task: string,
    @Body() { result, evidence }: ResultDto,
  ) {
    return this.change(
      command,
      id,
      () => (state) => fulfil({ brief: id, task, result, ...(evidence === undefined ? {} : { evidence }) }, state),
      (state) => command.actor.role === 'secretariat' || ownsTask(command.actor, state, task),
    );
  }

  @Post(':id/feedback')
  @May('briefs.brief.answer')
  feedback(@Cmd() command: Command, @Param('id') id: string, @Body() { answers }: FeedbackDto) {
    return this.change(command, id, async (tx) => {
      for (const { problem, text } of answers)
        await tx.manager.query(
          `INSERT INTO feedback (brief, problem, text, at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
          [id, problem, text, command.at],
        );
      return (state) => answer({ brief: id, answers }, state);
    });
  }

  @Post(':id/abandonment')
  @May('briefs.brief.abandon')
  abandonment(@Cmd() command: Command, @Param('id') id: string, @Body() { reason }: ReasonDto) {
    return this.change(command, id, () => (state) => abandon({ brief: id, reason }, state));
  }

  private change(
    command: Command,
    id: string,
    decider: (
      tx: Tx,
      state: BriefState,
    ) => ((state: BriefState) => BriefFact[]) | Promise<(state: BriefState) => BriefFact[]>,
    visible = (state: BriefState) => visibleTo(command.actor, state),
  ) {
    return this.commands.run(command, async (tx) => {
      const { state: before } = await this.aggregates.lock(tx, brief, id);
      if (before.status === 'absent' || !visible(before)) throw new NotFound();
      const decide = await decider(tx, before);
      const { state, version } = await this.aggregates.change(tx, brief, id, command.expected, decide, command.why);
      return { body: briefView(id, state, command.actor), version };
    });
  }

  private async check(tx: Tx, problems: readonly string[], manuscript: Manuscript): Promise<void> {
    const evidence = await evidenceOf(tx.manager, problems);
    const known = new Set(evidence.map(({ problem }) => problem));
    const unknown = problems.filter((problem) => !known.has(problem));
    if (unknown.length > 0)
      throw new FieldsInvalid([
        {
          field: 'problems',
          code: 'problem-unknown',
          message: {
            zh: `没有这些问题的记录：${unknown.join('、')}`,
            en: `nothing is recorded about ${unknown.join(', ')}`,
          },
        },
      ]);
    checkManuscript(manuscript, new Set(evidence.map(({ id }) => id)));
  }
}
