import { Controller, Inject } from '@nestjs/common';
import { TopicAwarded, TopicTerminated } from '@zhitong/contracts';
import type { EventOf } from '@zhitong/events';
import type { EntityManager } from 'typeorm';
import { INTAKE_RULES, type FixedRules } from '../domain/rules.js';
import { crossing } from './crossing.js';
import { Reacts } from './group.js';

/** Whether a team is bound to a problem. A topic's key is the id of its leading problem. */
@Controller()
export class ResearchReactions {
  constructor(@Inject(INTAKE_RULES) private readonly rules: FixedRules) {}

  @Reacts(TopicAwarded)
  awarded(event: EventOf<typeof TopicAwarded>, look: EntityManager) {
    return crossing(event, [event.key], look, this.rules);
  }

  @Reacts(TopicTerminated)
  terminated(event: EventOf<typeof TopicTerminated>, look: EntityManager) {
    return crossing(event, [event.key], look, this.rules);
  }
}
