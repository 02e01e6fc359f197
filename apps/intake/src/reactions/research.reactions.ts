import { Controller, Inject } from '@nestjs/common';
import { TopicAwarded, TopicTerminated } from '@zhitong/contracts';
import { change, type EventOf } from '@zhitong/events';
import { cross } from '../domain/crossings.js';
import { problem } from '../domain/problem/problem.js';
import { INTAKE_RULES, type IntakeRules } from '../domain/rules.js';
import { Reacts } from './group.js';

/** Whether a team is bound to a problem. A topic's key is the id of its leading problem. */
@Controller()
export class ResearchReactions {
  constructor(@Inject(INTAKE_RULES) private readonly rules: IntakeRules) {}

  @Reacts(TopicAwarded)
  awarded(event: EventOf<typeof TopicAwarded>) {
    return [change(problem, event.key, (state) => cross(event, event.key, state, this.rules))];
  }

  @Reacts(TopicTerminated)
  terminated(event: EventOf<typeof TopicTerminated>) {
    return [change(problem, event.key, (state) => cross(event, event.key, state, this.rules))];
  }
}
