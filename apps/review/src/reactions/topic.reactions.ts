import { Controller } from '@nestjs/common';
import { TopicAwarded } from '@zhitong/contracts';
import type { Change, EventOf } from '@zhitong/events';
import { crossing } from './problem.reactions.js';
import { Reacts } from './subscriber.js';

/** Once a team has the topic, it is too late to object. */
@Controller()
export class TopicReactions {
  @Reacts(TopicAwarded)
  awarded(event: EventOf<typeof TopicAwarded>): Change[] {
    return crossing(event);
  }
}
