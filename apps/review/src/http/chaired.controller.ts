import { Controller, Get, Inject } from '@nestjs/common';
import { Answers, Cmd, May, type Command } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { chairedBy } from '../queries/chaired.js';
import { REVIEW_RULES } from '../review-rules.js';
import type { FixedRules } from '../domain/rules.js';
import { chairedAnswer } from './chair.answers.js';
import { chairedView } from './chaired-view.js';

/** The panels of a chair: at work, and concluded. */
@Controller('chaired')
export class ChairedController {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(REVIEW_RULES) private readonly rules: FixedRules,
  ) {}

  @Get()
  @Answers('我担任组长的评审', 'The panels that the caller chairs', chairedAnswer)
  @May('review.panel.chaired')
  async list(@Cmd() { actor, language }: Command) {
    const panels = await chairedBy(this.dataSource.manager, actor.account);
    return panels.map((one) => chairedView(one, this.rules, language));
  }
}
