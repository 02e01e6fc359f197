import { Controller, Get, Inject } from '@nestjs/common';
import type { Actor } from '@zhitong/identity';
import { Answers, Caller, May } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { standingGroup } from '../projections/standing.tables.js';
import { tasksOf } from '../queries/tasks.js';
import { AfterPosition } from './after-position.js';
import { tasksAnswer } from './tracking.answers.js';

/** What waits for the caller, in the role that the caller acts in. */
@Controller('tasks')
export class TaskController {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  @Get()
  @May('tracking.task.read')
  @Answers('我的待办', 'What waits for the caller', tasksAnswer)
  @AfterPosition(standingGroup)
  async mine(@Caller() actor: Actor) {
    return { items: await tasksOf(this.dataSource.manager, actor) };
  }
}
