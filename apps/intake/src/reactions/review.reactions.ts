import { Controller, Inject } from '@nestjs/common';
import { ReviewCancelled, ReviewConcluded, ReviewConfirmed } from '@zhitong/contracts';
import type { EventOf } from '@zhitong/events';
import type { EntityManager } from 'typeorm';
import { INTAKE_RULES, type FixedRules } from '../domain/rules.js';
import { crossing } from './crossing.js';
import { Reacts } from './group.js';

/** How a review ended. Its facts bear the problem's id as their key. */
@Controller()
export class ReviewReactions {
  constructor(@Inject(INTAKE_RULES) private readonly rules: FixedRules) {}

  @Reacts(ReviewConcluded)
  concluded(event: EventOf<typeof ReviewConcluded>, look: EntityManager) {
    return crossing(event, [event.key], look, this.rules);
  }

  @Reacts(ReviewConfirmed)
  confirmed(event: EventOf<typeof ReviewConfirmed>, look: EntityManager) {
    return crossing(event, [event.key], look, this.rules);
  }

  @Reacts(ReviewCancelled)
  cancelled(event: EventOf<typeof ReviewCancelled>, look: EntityManager) {
    return crossing(event, [event.key], look, this.rules);
  }
}
