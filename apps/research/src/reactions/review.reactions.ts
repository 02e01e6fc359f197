import { Controller } from '@nestjs/common';
import { ObjectionDecided, ReviewCancelled, ReviewConfirmed } from '@zhitong/contracts';
import type { Change, EventOf } from '@zhitong/events';
import { Reacts } from './group.js';
import { crossing } from './crossing.js';

/** What review says about a problem; domain/crossings.ts decides what follows. */
@Controller()
export class ReviewReactions {
  @Reacts(ReviewConfirmed)
  confirmed(event: EventOf<typeof ReviewConfirmed>): Change[] {
    return crossing(event);
  }

  @Reacts(ObjectionDecided)
  objectionDecided(event: EventOf<typeof ObjectionDecided>): Change[] {
    return crossing(event);
  }

  @Reacts(ReviewCancelled)
  cancelled(event: EventOf<typeof ReviewCancelled>): Change[] {
    return crossing(event);
  }
}
