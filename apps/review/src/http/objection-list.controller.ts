import { Controller, Get, Inject } from '@nestjs/common';
import { Answers, May } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { listObjections } from '../queries/objections.js';
import { objectionListAnswer } from './objection.answers.js';

/** Objections to all reviews, for who decides them. */
@Controller('objections')
export class ObjectionListController {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  @Get()
  @Answers('异议列表', 'Objections, the open ones first', objectionListAnswer)
  @May('review.objection.list')
  list() {
    return listObjections(this.dataSource.manager, { limit: 500 });
  }
}
