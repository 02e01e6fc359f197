import { Controller, Get, Inject } from '@nestjs/common';
import type { Actor } from '@zhitong/identity';
import { Answers, Caller, May } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { tasksOf } from '../queries/tasks.js';
import { taskView } from './task-view.js';
import { ownTasks } from './brief.answers.js';

/** What leaders' instructions left to somebody, whatever their role. */
@Controller('tasks')
export class TaskController {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  @Get()
  @May('briefs.brief.fulfil')
  @Answers('交我办理的事项', 'Tasks that are mine', ownTasks)
  async mine(@Caller() { account }: Actor) {
    return (await tasksOf(this.dataSource.manager, account)).map(({ brief, state, task }) =>
      taskView(brief, state, task),
    );
  }
}
