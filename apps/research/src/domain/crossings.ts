import type {
  ObjectionDecided,
  ProblemAbsorbed,
  ProblemAccepted,
  ProblemCorrected,
  ProblemJoinedCorrected,
  ProblemMerged,
  ProblemSeparated,
  ProblemUnmerged,
  ProblemWithdrawn,
  ReviewCancelled,
  ReviewConfirmed,
} from '@zhitong/contracts';
import type { EventOf } from '@zhitong/events';
import {
  correctJoined,
  correctSubmitter,
  foreclose,
  ignore,
  ignoreReturn,
  join,
  note,
  nothing,
  openTopic,
  separate,
  terminate,
  unmerge,
  withdrawApproval,
  type Crossing,
} from './crossing.js';
import type { TopicFact } from './topic-fact.js';
import type { TopicState, TopicStatus } from './topic-state.js';

/** The facts of other services that concern a topic. */
export type Foreign =
  | EventOf<typeof ReviewConfirmed>
  | EventOf<typeof ObjectionDecided>
  | EventOf<typeof ReviewCancelled>
  | EventOf<typeof ProblemAccepted>
  | EventOf<typeof ProblemWithdrawn>
  | EventOf<typeof ProblemMerged>
  | EventOf<typeof ProblemUnmerged>
  | EventOf<typeof ProblemCorrected>
  | EventOf<typeof ProblemAbsorbed>
  | EventOf<typeof ProblemJoinedCorrected>
  | EventOf<typeof ProblemSeparated>;
type Named<T extends Foreign['type']> = Extract<Foreign, { type: T }>;

/** How far a topic is, as far as foreign facts are concerned. */
export type Phase = 'none' | 'foreclosed' | 'open' | 'call' | 'work' | 'accepted' | 'terminated';
export const phaseOf: Record<TopicStatus, Phase> = {
  none: 'none',
  foreclosed: 'foreclosed',
  open: 'open',
  failed: 'open',
  calling: 'call',
  evaluating: 'call',
  notice: 'call',
  awarded: 'work',
  running: 'work',
  reported: 'work',
  accepted: 'accepted',
  terminated: 'terminated',
};

type Row<T extends Foreign['type']> = Record<Phase, Crossing<Named<T>>>;
const everywhere = <E>(crossing: Crossing<E>): Record<Phase, Crossing<E>> => ({
  none: crossing,
  foreclosed: crossing,
  open: crossing,
  call: crossing,
  work: crossing,
  accepted: crossing,
  terminated: crossing,
});

const signed = 'the task book is signed: the work goes on, the secretariat may end it';
const over = 'the results are accepted: the topic is over';
const published = 'the call is published on the figures as they were';

/** The problem went: before an approval it bars the way, before the award it ends the topic, afterwards it is too late. */
const gone = <T extends 'ProblemWithdrawn' | 'ProblemMerged'>(reason: 'withdrawn' | 'merged'): Row<T> => ({
  none: foreclose(reason),
  foreclosed: foreclose(reason),
  open: terminate(reason),
  call: terminate(reason),
  work: ignore(signed),
  accepted: ignore(over),
  terminated: foreclose(reason),
});

/** Every pair of a state and a foreign fact, decided. Read it line by line; the property test holds it to one end. */
export const crossings: { readonly [T in Foreign['type']]: Row<T> } = {
  ReviewConfirmed: {
    none: openTopic,
    foreclosed: ignore('the problem is gone; remembered in case its merge is undone'),
    open: ignore('the topic is open already'),
    call: ignore('the topic is open already'),
    work: ignore('the topic is awarded already'),
    accepted: ignore(over),
    terminated: openTopic,
  },
  ObjectionDecided: {
    none: nothing('no approval was given'),
    foreclosed: withdrawApproval('there is no topic to end; the approval no longer stands'),
    open: terminate('objection'),
    call: terminate('objection'),
    work: ignore(signed),
    accepted: ignore(over),
    terminated: withdrawApproval('the topic has ended already; the approval no longer stands'),
  },
  ReviewCancelled: everywhere(nothing('intake says itself that the problem went, and says it when it comes back')),
  ProblemWithdrawn: gone<'ProblemWithdrawn'>('withdrawn'),
  ProblemMerged: gone<'ProblemMerged'>('merged'),
  ProblemUnmerged: {
    none: nothing('the merge never barred a topic'),
    foreclosed: unmerge,
    open: nothing('the merge never barred the topic'),
    call: nothing('the merge never barred the topic'),
    work: ignoreReturn('the topic went on while the problem was merged'),
    accepted: ignoreReturn(over),
    terminated: unmerge,
  },
  ProblemCorrected: {
    none: note('corrected'),
    foreclosed: note('corrected'),
    open: note('corrected'),
    call: correctSubmitter(published),
    work: correctSubmitter(published),
    accepted: correctSubmitter(over),
    terminated: note('corrected'),
  },
  ProblemAccepted: {
    none: note('resubmitted'),
    foreclosed: note('resubmitted'),
    open: note('resubmitted'),
    call: nothing('the approval brought this version'),
    work: nothing('the approval brought this version'),
    accepted: nothing('the approval brought this version'),
    terminated: note('resubmitted'),
  },
  ProblemAbsorbed: everywhere(join),
  ProblemJoinedCorrected: everywhere(correctJoined),
  ProblemSeparated: everywhere(separate),
};

/**
 * Facts that bear on no topic whatever its state: an objection that was dismissed, and a problem that went before its
 * review, which an approval that is here already has left behind.
 */
const bearsOnNothing = (event: Foreign): boolean =>
  (event.type === 'ObjectionDecided' && !event.data.upheld) ||
  ((event.type === 'ProblemWithdrawn' || event.type === 'ProblemMerged') && !event.data.wasAccepted);

/** What a foreign fact leads to. Total: it never fails, whatever the state. `key`: the id of the problem. */
export function cross(event: Foreign, key: string, state: TopicState): TopicFact[] {
  if (bearsOnNothing(event)) return [];
  const row = crossings[event.type] as Record<Phase, Crossing<Foreign>>;
  return row[phaseOf[state.status]].decide(event, key, state);
}
