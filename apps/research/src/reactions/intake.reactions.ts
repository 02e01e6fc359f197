import { Controller } from '@nestjs/common';
import {
  ProblemAbsorbed,
  ProblemAccepted,
  ProblemCorrected,
  ProblemJoinedCorrected,
  ProblemMerged,
  ProblemSeparated,
  ProblemUnmerged,
  ProblemWithdrawn,
} from '@zhitong/contracts';
import type { Change, EventOf } from '@zhitong/events';
import { crossing } from './crossing.js';
import { Reacts } from './group.js';

/** What befalls a problem at intake; domain/crossings.ts decides what follows. */
@Controller()
export class IntakeReactions {
  @Reacts(ProblemAccepted)
  accepted(event: EventOf<typeof ProblemAccepted>): Change[] {
    return crossing(event);
  }

  @Reacts(ProblemWithdrawn)
  withdrawn(event: EventOf<typeof ProblemWithdrawn>): Change[] {
    return crossing(event);
  }

  @Reacts(ProblemMerged)
  merged(event: EventOf<typeof ProblemMerged>): Change[] {
    return crossing(event);
  }

  @Reacts(ProblemUnmerged)
  unmerged(event: EventOf<typeof ProblemUnmerged>): Change[] {
    return crossing(event);
  }

  @Reacts(ProblemCorrected)
  corrected(event: EventOf<typeof ProblemCorrected>): Change[] {
    return crossing(event);
  }

  @Reacts(ProblemJoinedCorrected)
  joinedCorrected(event: EventOf<typeof ProblemJoinedCorrected>): Change[] {
    return crossing(event);
  }

  @Reacts(ProblemAbsorbed)
  absorbed(event: EventOf<typeof ProblemAbsorbed>): Change[] {
    return crossing(event);
  }

  @Reacts(ProblemSeparated)
  separated(event: EventOf<typeof ProblemSeparated>): Change[] {
    return crossing(event);
  }
}
