import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { inOrder } from '@zhitong/events';
import type { Actor } from '@zhitong/identity';
import { Answers, Caller, May } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { audienceOfRole } from '../domain/audience.js';
import { standingOf } from '../domain/standing/problem-standing.js';
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
    const reader = { audience: audienceOfRole(actor.role)!, account: actor.account };
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
    const { audience, parts } = await visibleProblem(this.dataSource.manager, id, actor);
    const { number, title, into } = parts.intake!;
    return {
      id,
      number,
      title,
      ...(into === undefined ? {} : { into }),
      ...standingView(standingOf(parts), { audience, account: actor.account }),
    };
  }

  @Get(':id/timeline')
  @May('tracking.problem.read')
  @Answers('一个问题的全过程', 'All that happened to a problem', timelineAnswer)
  @AfterPosition(timelineGroup, standingGroup)
  async timeline(@Caller() actor: Actor, @Param('id') id: string) {
    const { manager } = this.dataSource;
    const { audience, parts } = await visibleProblem(manager, id, actor);
    const rows = visibleRows(await timelineOf(manager, id), { audience, account: actor.account, parts });
    return { items: inOrder(rows).map(timelineItem) };
  }
}
