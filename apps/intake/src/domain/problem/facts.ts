import type {
  FormalCheckOverdue,
  IntakeIgnored,
  ProblemAbsorbed,
  ProblemAccepted,
  ProblemAnswered,
  ProblemConcluded,
  ProblemCorrected,
  ProblemCorrectionOverdue,
  ProblemEntered,
  ProblemJoinedCorrected,
  ProblemMatched,
  ProblemMerged,
  ProblemRejected,
  ProblemReleased,
  ProblemResubmitted,
  ProblemReturned,
  ProblemSeparated,
  ProblemSubmitted,
  ProblemUnmerged,
  ProblemWithdrawn,
  ReviewOutcomeKept,
} from '@zhitong/contracts';
import type { FactOf } from '@zhitong/events';

/** Everything that can happen to a problem. */
export type ProblemFact =
  | FactOf<typeof ProblemEntered>
  | FactOf<typeof ProblemSubmitted>
  | FactOf<typeof ProblemReturned>
  | FactOf<typeof ProblemCorrectionOverdue>
  | FactOf<typeof FormalCheckOverdue>
  | FactOf<typeof ProblemResubmitted>
  | FactOf<typeof ProblemAccepted>
  | FactOf<typeof ProblemRejected>
  | FactOf<typeof ProblemWithdrawn>
  | FactOf<typeof ProblemCorrected>
  | FactOf<typeof ProblemMerged>
  | FactOf<typeof ProblemAbsorbed>
  | FactOf<typeof ProblemJoinedCorrected>
  | FactOf<typeof ProblemUnmerged>
  | FactOf<typeof ProblemSeparated>
  | FactOf<typeof ProblemConcluded>
  | FactOf<typeof ReviewOutcomeKept>
  | FactOf<typeof ProblemMatched>
  | FactOf<typeof ProblemReleased>
  | FactOf<typeof ProblemAnswered>
  | FactOf<typeof IntakeIgnored>;
