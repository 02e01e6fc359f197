import { Controller, Inject } from '@nestjs/common';
import { ReviewCancelled, ReviewConcluded, ReviewConfirmed } from '@zhitong/contracts';
import { change, type EventOf } from '@zhitong/events';
import { cross } from '../domain/crossings.js';
import { problem } from '../domain/problem/problem.js';
import { INTAKE_RULES, type IntakeRules } from '../domain/rules.js';
import { Reacts } from './group.js';

/** How a review ended. Its facts bear the problem's id as their key. */
@Controller()
export class ReviewReactions {
  constructor(@Inject(INTAKE_RULES) private readonly rules: IntakeRules) {}

  @Reacts(ReviewConcluded)
  concluded(event: EventOf<typeof ReviewConcluded>) {
    return [change(problem, event.key, (state) => cross(event, event.key, state, this.rules))];
  }

  @Reacts(ReviewConfirmed)
  confirmed(event: EventOf<typeof ReviewConfirmed>) {
    return [change(problem, event.key, (state) => cross(event, event.key, state, this.rules))];
  }

  @Reacts(ReviewCancelled)
  cancelled(event: EventOf<typeof ReviewCancelled>) {
    return [change(problem, event.key, (state) => cross(event, event.key, state, this.rules))];
  }
}
