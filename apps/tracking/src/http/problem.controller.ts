import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import type { Actor } from '@zhitong/identity';
import { Answers, Caller, May } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { standingGroup } from '../projections/standing.tables.js';
import { timelineGroup } from '../projections/timeline.tables.js';
import { AfterPosition } from './after-position.js';
import { ListProblemsDto } from './query.dto.js';
import { shownProblem, shownProblems, shownTimeline } from './shown.js';
import { timelineAnswer, trackedProblemAnswer, trackedProblemListAnswer } from './tracking.answers.js';

/** What became of problems: where each stands, on whom it waits, and all that happened to it. */
@Controller('problems')
export class ProblemController {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  @Get()
  @May('tracking.problem.read')
  @Answers('问题进展清单', 'Where problems stand', trackedProblemListAnswer)
  @AfterPosition(standingGroup)
  list(@Caller() actor: Actor, @Query() { page = 1, size = 50, ...filter }: ListProblemsDto) {
    return shownProblems(this.dataSource.manager, actor, { ...filter, page, size });
  }

  @Get(':id')
  @May('tracking.problem.read')
  @Answers('一个问题的进展', 'Where a problem stands', trackedProblemAnswer)
  @AfterPosition(standingGroup)
  read(@Caller() actor: Actor, @Param('id') id: string) {
    return shownProblem(this.dataSource.manager, actor, id);
  }

  @Get(':id/timeline')
  @May('tracking.problem.read')
  @Answers('一个问题的全过程', 'All that happened to a problem', timelineAnswer)
  @AfterPosition(timelineGroup, standingGroup)
  timeline(@Caller() actor: Actor, @Param('id') id: string) {
    return shownTimeline(this.dataSource.manager, actor, id);
  }
}
