import type { Role } from '@zhitong/identity';

/** Who acts in a fact, as those are told who need not know the person. */
export type Author = Role | 'system';

/**
 * Facts that those outside the office are told of, with the role that stands for whoever acted. What is not here does
 * not exist for them: how the review proceeds, who bids, how a brief is checked, what only services tell each other.
 */
const submission: Readonly<Record<string, Author>> = {
  ProblemEntered: 'secretariat',
  ProblemSubmitted: 'enterprise',
  ProblemReturned: 'secretariat',
  ProblemCorrectionOverdue: 'system',
  FormalCheckOverdue: 'system',
  ProblemResubmitted: 'enterprise',
  ProblemAccepted: 'secretariat',
  ProblemRejected: 'secretariat',
  ProblemWithdrawn: 'enterprise',
  ProblemCorrected: 'secretariat',
  ProblemMerged: 'secretariat',
  ProblemAbsorbed: 'secretariat',
  ProblemUnmerged: 'secretariat',
  ProblemSeparated: 'secretariat',
  ProblemConcluded: 'system',
  ProblemMatched: 'system',
  ProblemReleased: 'system',
  ProblemAnswered: 'system',
};
const review: Readonly<Record<string, Author>> = {
  PanelFormed: 'secretariat',
  ReviewConcluded: 'chair',
  ReviewConfirmed: 'system',
  ObjectionRaised: 'system',
  ObjectionDecided: 'approver',
  ReviewCancelled: 'system',
};
const research: Readonly<Record<string, Author>> = {
  TopicOpened: 'system',
  CallPublished: 'secretariat',
  CallClosed: 'secretariat',
  CallFailed: 'secretariat',
  BidsEvaluated: 'secretariat',
  TopicAwarded: 'system',
  TopicStarted: 'secretariat',
  MilestoneReported: 'team',
  MilestoneDecided: 'secretariat',
  MilestoneOverdue: 'system',
  ChangeRequested: 'team',
  ChangeDecided: 'secretariat',
  ResultsReported: 'team',
  ResultsReturned: 'secretariat',
  ResultsCommented: 'enterprise',
  TopicAccepted: 'secretariat',
  TopicTerminated: 'secretariat',
  OutcomeRegistered: 'secretariat',
};
const briefs: Readonly<Record<string, Author>> = {
  BriefDrafted: 'editor',
  BriefApproved: 'approver',
  BriefPublished: 'editor',
  InstructionGiven: 'leader',
  InstructionAssigned: 'secretariat',
  InstructionFulfilled: 'secretariat',
  FeedbackSent: 'editor',
  BriefProblemDropped: 'system',
  BriefAbandoned: 'editor',
};
/** What a leader is told of a brief begins when it is sent. */
const sentBriefs: Readonly<Record<string, Author>> = {
  BriefPublished: 'editor',
  BriefAcknowledged: 'leader',
  InstructionGiven: 'leader',
  InstructionAssigned: 'secretariat',
  InstructionOverdue: 'system',
  InstructionFulfilled: 'secretariat',
  FeedbackSent: 'editor',
};

/** By audience: what is told of, and who stands for the actor. */
export const toldTo = {
  submitter: { ...submission, ...review, ...research, ...briefs },
  team: research,
  leader: { ...submission, ...review, ...research, ...sentBriefs },
} as const;
