import { Controller } from '@nestjs/common';
import {
  ProblemAbsorbed,
  ProblemAccepted,
  ProblemCorrected,
  ProblemMerged,
  ProblemSeparated,
  ProblemUnmerged,
  ProblemWithdrawn,
} from '@zhitong/contracts';
import { change, type Change, type EventOf } from '@zhitong/events';
import { cross, type Foreign } from '../domain/crossings.js';
import { panel } from '../domain/panel/panel.js';
import { Reacts } from './subscriber.js';

/** What intake says about a problem, applied to its panel. */
@Controller()
export class ProblemReactions {
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

  @Reacts(ProblemAbsorbed)
  absorbed(event: EventOf<typeof ProblemAbsorbed>): Change[] {
    return crossing(event);
  }

  @Reacts(ProblemSeparated)
  separated(event: EventOf<typeof ProblemSeparated>): Change[] {
    return crossing(event);
  }

  @Reacts(ProblemCorrected)
  corrected(event: EventOf<typeof ProblemCorrected>): Change[] {
    return crossing(event);
  }
}

export const crossing = (event: Foreign): Change[] => [
  change(panel, event.key, (state) => cross(event.key, event, state)),
];
