import { Controller } from '@nestjs/common';
import {
  MatterClosed,
  ObjectionDecided,
  ProblemMerged,
  ProblemUnmerged,
  ProblemWithdrawn,
  ReviewConfirmed,
} from '@zhitong/contracts';
import { change, type Change, type EventOf } from '@zhitong/events';
import { subscriber } from '@zhitong/events/nest';
import { brief } from '../domain/brief/brief.js';
import { crossBrief, crossMatter, type Foreign } from '../domain/crossings.js';
import { matter } from '../domain/matter/matter.js';

const { Reacts } = subscriber('briefs');

const onMatter = (problem: string, event: Foreign): Change[] => [
  change(matter, problem, (state) => crossMatter(problem, event, state)),
];

/** A problem that goes closes its matter; a closed matter is looked at by every brief that cites it. */
@Controller()
export class MatterReactions {
  @Reacts(ProblemWithdrawn)
  withdrawn(event: EventOf<typeof ProblemWithdrawn>): Change[] {
    return onMatter(event.key, event);
  }

  @Reacts(ProblemMerged)
  merged(event: EventOf<typeof ProblemMerged>): Change[] {
    return onMatter(event.key, event);
  }

  @Reacts(ProblemUnmerged)
  unmerged(event: EventOf<typeof ProblemUnmerged>): Change[] {
    return onMatter(event.key, event);
  }

  @Reacts(ObjectionDecided)
  objectionDecided(event: EventOf<typeof ObjectionDecided>): Change[] {
    return onMatter(event.key, event);
  }

  @Reacts(ReviewConfirmed)
  confirmed(event: EventOf<typeof ReviewConfirmed>): Change[] {
    return onMatter(event.key, event);
  }

  @Reacts(MatterClosed)
  closed(event: EventOf<typeof MatterClosed>): Change[] {
    return event.data.briefs.map((key) => change(brief, key, (state) => crossBrief(key, event, state)));
  }
}
