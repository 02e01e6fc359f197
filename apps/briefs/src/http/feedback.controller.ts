import { Controller, Get, Inject } from '@nestjs/common';
import type { Actor } from '@zhitong/identity';
import { Caller, May } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { feedbackFor } from '../queries/feedback.js';

/** What an enterprise may read: the answers to its own problems, and instructions meant for it. */
@Controller('feedback')
export class FeedbackController {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  @Get()
  @May('briefs.feedback.read')
  mine(@Caller() actor: Actor) {
    return actor.organisation ? feedbackFor(this.dataSource.manager, actor.organisation.creditCode) : [];
  }
}
