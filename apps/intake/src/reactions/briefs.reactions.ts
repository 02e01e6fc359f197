import { Controller, Inject } from '@nestjs/common';
import { FeedbackSent } from '@zhitong/contracts';
import type { EventOf } from '@zhitong/events';
import type { EntityManager } from 'typeorm';
import { INTAKE_RULES, type FixedRules } from '../domain/rules.js';
import { mergedInto } from '../queries/merged-into.js';
import { crossing } from './crossing.js';
import { Reacts } from './group.js';

/** What came of a problem is told to its submitter, and to those whose problems were merged into it. */
@Controller()
export class BriefsReactions {
  constructor(@Inject(INTAKE_RULES) private readonly rules: FixedRules) {}

  @Reacts(FeedbackSent)
  async answered(event: EventOf<typeof FeedbackSent>, look: EntityManager) {
    const leading = event.data.answers.map((answer) => answer.problem);
    const all = new Set([...leading, ...(await mergedInto(look, leading))]);
    return crossing(event, [...all], look, this.rules);
  }
}
