import {
  IntakeIgnored,
  ProblemAnswered,
  ProblemMatched,
  ProblemReleased,
  ReviewOutcomeKept,
  type FeedbackSent,
  type ReviewCancelled,
  type ReviewConcluded,
  type ReviewConfirmed,
  type TopicAwarded,
  type TopicTerminated,
} from '@zhitong/contracts';
import type { EventOf } from '@zhitong/events';
import type { ProblemFact } from './problem/facts.js';
import { takeEffect } from './problem/review-outcome.js';
import { concerned, type ProblemState, type ReviewOutcome, type Status } from './problem/state.js';
import type { IntakeRules } from './rules.js';

/** The facts of other services that intake acts on. A concluded review counts as three. */
export type Foreign =
  | 'ReviewConcluded: approved'
  | 'ReviewConcluded: revise'
  | 'ReviewConcluded: declined'
  | 'ReviewConfirmed'
  | 'ReviewCancelled'
  | 'TopicAwarded'
  | 'TopicTerminated'
  | 'FeedbackSent';

/**
 * What intake does: the name of an act, `keep` where it may still take effect, `nothing` where all is said already, or
 * `ignore` (recorded) where it comes too late.
 */
export type Act = 'approve' | 'decline' | 'return' | 'keep' | 'match' | 'release' | 'answer' | 'nothing' | 'ignore';
export interface Decision {
  act: Act;
  because: string;
}

const on = (act: Act, because: string): Decision => ({ act, because });

/** States in which nothing of another service can take effect any more, or yet. */
const closed = {
  absent: on('ignore', 'no such problem'),
  entered: on('ignore', 'the enterprise has not confirmed it yet'),
  rejected: on('ignore', 'rejected at the formal check'),
  withdrawn: on('ignore', 'withdrawn by the enterprise'),
} as const;
const reviewOver = {
  ...closed,
  merged: on('keep', 'merged meanwhile: takes effect if the merge is undone'),
  answered: on('ignore', 'the enterprise has been answered'),
} as const;
const open = ['submitted', 'returned', 'accepted', 'approved', 'matched', 'declined'] as const;
const each = <S extends Status>(statuses: readonly S[], decision: Decision) =>
  Object.fromEntries(statuses.map((status) => [status, decision])) as Record<S, Decision>;

/**
 * Every pair of a foreign fact and a state of the problem (docs/crossings.md). The outcome of a review and the team of
 * a topic are kept apart and facts of one topic stay in order, so the state that is reached does not depend on how the
 * facts of review, research and briefs are interleaved. A round of review that is not newer than the last that took
 * effect is ignored before this table is asked.
 */
export const crossings: Record<Foreign, Record<Status, Decision>> = {
  'ReviewConcluded: approved': { ...reviewOver, ...each(open, on('keep', 'holds after the public notice')) },
  'ReviewConcluded: revise': { ...reviewOver, ...each(open, on('return', 'the experts want it revised')) },
  'ReviewConcluded: declined': { ...reviewOver, ...each(open, on('decline', 'the experts declined it')) },
  ReviewConfirmed: {
    ...reviewOver,
    ...each(open, on('approve', 'no objection was upheld')),
    ...each(['approved', 'matched'], on('nothing', 'approved already')),
  },
  ReviewCancelled: {
    ...each(
      [...open, 'absent', 'entered', 'rejected', 'answered'],
      on('nothing', 'a review that starts again is told by the next conclusion'),
    ),
    ...each(['withdrawn', 'merged'], on('nothing', 'answers the withdrawal or the merge')),
  },
  TopicAwarded: {
    ...closed,
    merged: on('ignore', 'merged into another problem: the topic ends'),
    ...each(open, on('match', 'bound from now on; takes effect with the approval if that is still on its way')),
    answered: on('match', 'answered on the review alone; the submitters still learn of the team'),
  },
  TopicTerminated: each(
    ['absent', 'entered', ...open, 'rejected', 'withdrawn', 'merged', 'answered'],
    on('release', 'sets free a problem that has a team, and says nothing new otherwise'),
  ),
  FeedbackSent: {
    ...closed,
    ...each(open, on('answer', 'the case is closed, whatever else is on its way')),
    merged: on('answer', 'its submitter is answered like the one it was merged with'),
    answered: on('answer', 'another brief was answered for'),
  },
};

/** The events themselves, as they arrive. */
export type ForeignEvent =
  | EventOf<typeof ReviewConcluded>
  | EventOf<typeof ReviewConfirmed>
  | EventOf<typeof ReviewCancelled>
  | EventOf<typeof TopicAwarded>
  | EventOf<typeof TopicTerminated>
  | EventOf<typeof FeedbackSent>;

const nameOf = (event: ForeignEvent): Foreign =>
  event.type === 'ReviewConcluded' ? `ReviewConcluded: ${event.data.outcome}` : event.type;

const isOlderRound = (event: ForeignEvent, state: ProblemState): boolean =>
  (event.type === 'ReviewConcluded' || event.type === 'ReviewConfirmed') && event.data.round <= state.reviewRound;

/** What a foreign fact means for a problem in a state, by the table. */
export function decisionFor(event: ForeignEvent, state: ProblemState): Decision {
  const decision = crossings[nameOf(event)][state.status];
  const stale = isOlderRound(event, state) && decision.act !== 'nothing' && decision.act !== 'ignore';
  return stale ? on('ignore', `round ${state.reviewRound} of the review took effect already`) : decision;
}

/**
 * How a round ended. What the submitters may read of a conclusion are its comments and the issues of the opinion; a
 * confirmation has none and takes those of the approval that it confirms.
 */
function outcomeOf(
  event: EventOf<typeof ReviewConcluded> | EventOf<typeof ReviewConfirmed>,
  { kept }: ProblemState,
): ReviewOutcome {
  const { outcome, round } = event.data;
  if (event.type === 'ReviewConfirmed')
    return { outcome, round, comments: kept?.round === round ? kept.comments : [], final: true };
  const { opinion, comments } = event.data;
  const notes = [opinion.issues, ...comments].filter((note) => note !== '');
  return { outcome, round, comments: notes, final: outcome !== 'approved' };
}

/** The facts that follow. Never throws, for any state. */
export function cross(event: ForeignEvent, problem: string, state: ProblemState, rules: IntakeRules): ProblemFact[] {
  const { act, because } = decisionFor(event, state);
  if (act === 'nothing') return [];
  const problems = state.id === '' ? [problem] : concerned(state);
  if (act === 'ignore')
    return [IntakeIgnored({ problems, ignored: { type: event.type, id: event.id }, reason: because })];
  switch (event.type) {
    case 'ReviewConfirmed':
    case 'ReviewConcluded': {
      const outcome = outcomeOf(event, state);
      if (act === 'keep') return [ReviewOutcomeKept({ problems, ...outcome })];
      return [takeEffect(outcome, state, { at: event.at, rules })];
    }
    case 'TopicAwarded':
      return state.topic?.id === event.data.topic
        ? []
        : [ProblemMatched({ problems, topic: event.data.topic, team: event.data.team })];
    case 'TopicTerminated':
      return state.topic?.id === event.data.topic
        ? [ProblemReleased({ problems, topic: event.data.topic, reason: event.data.reason })]
        : [];
    case 'FeedbackSent': {
      if (state.answers.some(({ brief }) => brief === event.data.brief)) return [];
      const answer = event.data.answers.find((one) => one.problem === problem || one.problem === state.merged?.into);
      return [ProblemAnswered({ problems, brief: event.data.brief, text: answer?.text })];
    }
    case 'ReviewCancelled':
      return [];
  }
}
