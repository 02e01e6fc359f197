import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { inOrder } from '@zhitong/events';
import type { Actor } from '@zhitong/identity';
import { Answers, Caller, May } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { audienceOfRole, type Audience } from '../domain/audience.js';
import { fromThenOn } from '../domain/standing/from-then-on.js';
import { standingOf } from '../domain/standing/problem-standing.js';
import type { WaitReader } from '../domain/standing/shown-wait.js';
import { visibleRows } from '../domain/timeline/visible-rows.js';
import { standingGroup } from '../projections/standing.tables.js';
import { timelineGroup } from '../projections/timeline.tables.js';
import { visibleProblem } from '../queries/problem.js';
import { listProblems } from '../queries/problem-list.js';
import { timelineOf } from '../queries/timeline.js';
import { AfterPosition } from './after-position.js';
import { ListProblemsDto } from './query.dto.js';
import { standingView } from './standing-view.js';
import { timelineItem } from './timeline-item.js';
import { timelineAnswer, trackedProblemAnswer, trackedProblemListAnswer } from './tracking.answers.js';

const readerOf = ({ account, organisation }: Actor, audience: Audience): WaitReader => ({
  account,
  audience,
  creditCode: organisation?.creditCode,
});

/** What became of problems: where each stands, on whom it waits, and all that happened to it. */
@Controller('problems')
export class ProblemController {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  @Get()
  @May('tracking.problem.read')
  @Answers('问题进展清单', 'Where problems stand', trackedProblemListAnswer)
  @AfterPosition(standingGroup)
  async list(@Caller() actor: Actor, @Query() { page = 1, size = 50, ...filter }: ListProblemsDto) {
    const { items, total } = await listProblems(this.dataSource.manager, actor, { ...filter, page, size });
    const reader = readerOf(actor, audienceOfRole(actor.role)!);
    return {
      items: items.map(({ standing, ...problem }) => ({ ...problem, ...standingView(standing, reader) })),
      total,
      page,
      size,
    };
  }

  @Get(':id')
  @May('tracking.problem.read')
  @Answers('一个问题的进展', 'Where a problem stands', trackedProblemAnswer)
  @AfterPosition(standingGroup)
  async read(@Caller() actor: Actor, @Param('id') id: string) {
    const { audience, parts, own } = await visibleProblem(this.dataSource.manager, id, actor);
    const { number, title } = own ?? parts.intake!;
    const { into } = parts.intake!;
    const standing = standingOf(parts);
    return {
      id,
      number,
      title,
      // Whoever works on a problem follows its topic, not what becomes of the problem.
      ...(into === undefined || audience === 'team' ? {} : { into }),
      ...standingView(own ? fromThenOn(standing, own.since.toISOString()) : standing, readerOf(actor, audience)),
    };
  }

  @Get(':id/timeline')
  @May('tracking.problem.read')
  @Answers('一个问题的全过程', 'All that happened to a problem', timelineAnswer)
  @AfterPosition(timelineGroup, standingGroup)
  async timeline(@Caller() actor: Actor, @Param('id') id: string) {
    const { manager } = this.dataSource;
    const { audience, parts, own } = await visibleProblem(manager, id, actor);
    const reader = { problem: id, audience, account: actor.account, parts, joined: own?.since };
    const rows = visibleRows(await timelineOf(manager, id), reader);
    return { items: inOrder(rows).map(timelineItem) };
  }
}
