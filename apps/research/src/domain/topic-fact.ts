import type {
  BidsEvaluated,
  CallClosed,
  CallFailed,
  CallPublished,
  ChangeDecided,
  ChangeRequested,
  MilestoneDecided,
  MilestoneOverdue,
  MilestoneReported,
  OutcomeRegistered,
  ResearchIgnored,
  RiskAnswered,
  RiskRaised,
  ResultsCommented,
  ResultsReported,
  ResultsReturned,
  TopicAccepted,
  TopicAwarded,
  TopicDossierChanged,
  TopicForeclosed,
  TopicOpened,
  TopicStarted,
  TopicTerminated,
} from '@zhitong/contracts';
import type { FactOf } from '@zhitong/events';

/** What can happen to a topic. */
export type TopicFact =
  | FactOf<typeof TopicOpened>
  | FactOf<typeof TopicForeclosed>
  | FactOf<typeof TopicDossierChanged>
  | FactOf<typeof CallPublished>
  | FactOf<typeof CallClosed>
  | FactOf<typeof CallFailed>
  | FactOf<typeof BidsEvaluated>
  | FactOf<typeof TopicAwarded>
  | FactOf<typeof TopicStarted>
  | FactOf<typeof MilestoneReported>
  | FactOf<typeof MilestoneDecided>
  | FactOf<typeof MilestoneOverdue>
  | FactOf<typeof ChangeRequested>
  | FactOf<typeof ChangeDecided>
  | FactOf<typeof RiskRaised>
  | FactOf<typeof RiskAnswered>
  | FactOf<typeof ResultsReported>
  | FactOf<typeof ResultsReturned>
  | FactOf<typeof ResultsCommented>
  | FactOf<typeof TopicAccepted>
  | FactOf<typeof TopicTerminated>
  | FactOf<typeof OutcomeRegistered>
  | FactOf<typeof ResearchIgnored>;

export type FactNamed<T extends TopicFact['type']> = Extract<TopicFact, { type: T }>;
export type DataNamed<T extends TopicFact['type']> = FactNamed<T>['data'];
