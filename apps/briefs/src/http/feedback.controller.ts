import { Controller, Get, Inject } from '@nestjs/common';
import { provenCode, type Actor } from '@zhitong/identity';
import { Answers, Caller, May } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { feedbackFor } from '../queries/feedback.js';
import { feedbackList } from './brief.answers.js';

/** What an enterprise may read: the answers to its own problems, and instructions meant for it. */
@Controller('feedback')
export class FeedbackController {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  @Get()
  @May('briefs.feedback.read')
  @Answers('给本单位的回告', 'Answers to my organisation', feedbackList)
  mine(@Caller() actor: Actor) {
    const code = provenCode(actor);
    return code === undefined ? [] : feedbackFor(this.dataSource.manager, code);
  }
}
