import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { FieldsInvalid, type FieldProblem } from '@zhitong/contracts';
import type { Actor } from '@zhitong/identity';
import { Answers, attachmentOf, Cmd, IDS, May, type Command, type Ids } from '@zhitong/service';
import { evolve } from '../domain/brief/evolve.js';
import { assign, fulfil, instruct } from '../domain/brief/instruct.js';
import { taskOf } from '../domain/brief/state.js';
import { scanSubject } from '../persistence/scans.js';
import { BriefDesk } from './brief-desk.js';
import { briefView, worksInOffice } from './brief-view.js';
import { InstructionDto, ResultDto, TaskDto } from './brief.dto.js';
import { ownsTask, taskView } from './task-view.js';
import { briefAnswer, fulfilled } from './brief.answers.js';

const noSuchScan = (field: 'scan' | 'evidence') =>
  new FieldsInvalid([
    {
      field,
      code: 'scan-unknown',
      message: { zh: '没有这份文件，请先上传到本期专报', en: 'there is no such file: add it to this brief first' },
    },
  ]);

/** Who instructs: a leader in person, or the one named where the secretariat records a paper, with its scan. */
function instructing({ account, role }: Actor, { leader, scan }: InstructionDto): { leader: string; scan?: string } {
  const problem = (field: string, code: string, zh: string, en: string): FieldProblem => ({
    field,
    code,
    message: { zh, en },
  });
  if (role !== 'secretariat') {
    const surplus = Object.entries({ leader, scan }).filter(([, value]) => value !== undefined);
    if (surplus.length > 0)
      throw new FieldsInvalid(
        surplus.map(([field]) =>
          problem(field, 'paper-only', '仅代录纸质批示时填写', 'only for an instruction recorded from paper'),
        ),
      );
    return { leader: account };
  }
  if (leader === undefined || scan === undefined)
    throw new FieldsInvalid([
      ...(leader === undefined
        ? [problem('leader', 'paper-instruction', '代录批示须写明批示领导', 'name the leader who wrote it')]
        : []),
      ...(scan === undefined
        ? [problem('scan', 'paper-instruction', '代录批示须附扫描件', 'an instruction on paper needs its scan')]
        : []),
    ]);
  return { leader, scan };
}

/** The task of an instruction that is given at the same time: what is wrong with it is named where the request has it. */
function assignAtOnce(...given: Parameters<typeof assign>): ReturnType<typeof assign> {
  try {
    return assign(...given);
  } catch (error) {
    if (!(error instanceof FieldsInvalid)) throw error;
    throw new FieldsInvalid(error.fields.map((one) => ({ ...one, field: `task.${one.field}` })));
  }
}

/** Instructions (批示), split into tasks (分办) that somebody carries out. */
@Controller('briefs/:id')
export class InstructionController {
  constructor(
    private readonly desk: BriefDesk,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  @Post('instructions')
  @May('briefs.brief.instruct')
  @Answers('批示', 'Gives an instruction', briefAnswer)
  instructions(@Cmd() command: Command, @Param('id') id: string, @Body() dto: InstructionDto) {
    const { text, rank, audience } = dto;
    const { at } = command;
    const first = dto.task && { ...dto.task, task: this.ids.next('task') };
    const by = instructing(command.actor, dto);
    const instruction = this.ids.next('instruction');
    return this.desk.changing(command, id, {
      decider: async (tx) => {
        const { scan } = by;
        const there = scan === undefined || (await attachmentOf(tx.manager, scanSubject(id), scan)) !== undefined;
        return (state) => {
          const given = instruct({ brief: id, instruction, rank, text, audience, ...by }, state);
          if (!there) throw noSuchScan('scan');
          if (!first) return given;
          return [...given, ...assignAtOnce({ brief: id, instruction, at, ...first }, given.reduce(evolve, state))];
        };
      },
    });
  }

  @Post('instructions/:instruction/tasks')
  @May('briefs.brief.assign')
  @Answers('分办', 'Assigns a task', briefAnswer)
  tasks(
    @Cmd() command: Command,
    @Param('id') id: string,
    @Param('instruction') instruction: string,
    @Body() { owner, what, dueAt }: TaskDto,
  ) {
    const task = this.ids.next('task');
    const { actor, at } = command;
    const by = actor.role === 'leader' ? { leader: actor.account } : {};
    return this.desk.change(command, id, (state) =>
      assign({ brief: id, instruction, task, owner, what, dueAt, at, ...by }, state),
    );
  }

  /** The owner of the task, whatever their role, or the secretariat on their behalf. */
  @Post('tasks/:task/fulfilment')
  @May('briefs.brief.fulfil')
  @Answers('办结', 'Carries a task out', fulfilled)
  fulfilment(
    @Cmd() command: Command,
    @Param('id') id: string,
    @Param('task') task: string,
    @Body() { result, evidence }: ResultDto,
  ) {
    const { actor } = command;
    return this.desk.changing(command, id, {
      decider: async (tx) => {
        const there =
          evidence === undefined || (await attachmentOf(tx.manager, scanSubject(id), evidence)) !== undefined;
        return (state) => {
          const facts = fulfil({ brief: id, task, result, ...(evidence === undefined ? {} : { evidence }) }, state);
          if (!there) throw noSuchScan('evidence');
          return facts;
        };
      },
      visible: (state) => actor.role === 'secretariat' || ownsTask(actor, state, task),
      show: (state) =>
        worksInOffice(actor) ? briefView(id, state, command) : taskView(id, state, taskOf(state, task)!),
    });
  }
}
