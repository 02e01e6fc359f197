import { BriefAbandoned, BriefProblemDropped, BriefsIgnored, type MatterClosed } from '@zhitong/contracts';
import type {
  ObjectionDecided,
  ProblemAccepted,
  ProblemMerged,
  ProblemUnmerged,
  ProblemWithdrawn,
  ReviewConfirmed,
  TopicTerminated,
} from '@zhitong/contracts';
import type { EventOf } from '@zhitong/events';
import type { BriefFact } from './brief/evolve.js';
import type { BriefState, BriefStatus } from './brief/state.js';
import { close, reopen, type MatterFact, type MatterState } from './matter/matter.js';

/** The facts of other services that briefs act on: each closes a matter or opens it again. */
export type Foreign =
  | EventOf<typeof ProblemWithdrawn>
  | EventOf<typeof ProblemMerged>
  | EventOf<typeof ProblemUnmerged>
  | EventOf<typeof ProblemAccepted>
  | EventOf<typeof ObjectionDecided>
  | EventOf<typeof ReviewConfirmed>
  | EventOf<typeof TopicTerminated>;

/** What a fact does to the matter of a problem, in words, and the pure function that does it. */
interface MatterCrossing<E> {
  readonly does: string;
  decide(problem: string, event: E, state: MatterState): MatterFact[];
}
const nothing = (why: string): MatterCrossing<unknown> => ({ does: `nothing: ${why}`, decide: () => [] });

/** Every foreign fact, whatever the state: a reason for which the problem is gone holds, or no longer (docs/crossings.md). */
export const matterCrossings: {
  readonly [T in Foreign['type']]: MatterCrossing<Extract<Foreign, { type: T }>>;
} = {
  ProblemWithdrawn: {
    does: 'closes the matter: withdrawn',
    decide: (problem, _, state) => close(problem, 'withdrawn', state),
  },
  ProblemMerged: {
    does: 'closes the matter: merged',
    decide: (problem, _, state) => close(problem, 'merged', state),
  },
  ProblemUnmerged: {
    does: 'the merge no longer closes it',
    decide: (problem, _, state) => reopen(problem, 'merged', 'the merge was undone', state),
  },
  ProblemAccepted: nothing('a matter is open until its problem goes'),
  ObjectionDecided: {
    does: 'upheld: closes the matter; dismissed: nothing',
    decide: (problem, { data }, state) => (data.upheld ? close(problem, 'objection', state) : []),
  },
  ReviewConfirmed: {
    does: 'the objection no longer closes it',
    decide: (problem, _, state) => reopen(problem, 'objection', 'approved in a new round', state),
  },
  // Where it ended because its problem went, the problem's own fact closes the matter, and opens it again; the topic's
  // echo may come after both.
  TopicTerminated: nothing('a topic that failed is itself something to advise on'),
};

/** What a foreign fact does to the matter of a problem. Total: it never fails. */
export function crossMatter(problem: string, event: Foreign, state: MatterState): MatterFact[] {
  const crossing = matterCrossings[event.type] as MatterCrossing<Foreign>;
  return crossing.decide(problem, event, state);
}

/** What a brief does when one of its problems is gone, by its state (docs/crossings.md). */
export type Act = 'drop' | 'ignore' | 'nothing';
export const whenGone: Record<BriefStatus, { act: Act; because: string }> = {
  absent: { act: 'nothing', because: 'there is no such brief' },
  drafted: { act: 'drop', because: 'not signed yet: the problem leaves the brief' },
  proofread: { act: 'drop', because: 'not signed yet: the problem leaves the brief' },
  cleared: { act: 'drop', because: 'not signed yet: the problem leaves the brief' },
  returned: { act: 'drop', because: 'not signed yet: the problem leaves the brief' },
  approved: { act: 'ignore', because: 'the brief is signed and numbered: it stands as it is' },
  published: { act: 'ignore', because: 'the brief has been sent' },
  answered: { act: 'ignore', because: 'the brief has been sent and answered' },
  abandoned: { act: 'nothing', because: 'the brief was given up' },
};

/** A closed matter, seen by a brief that cites it. Without a problem left, the brief is given up. */
export function crossBrief(key: string, event: EventOf<typeof MatterClosed>, state: BriefState): BriefFact[] {
  const problem = event.key;
  const { act, because } = whenGone[state.status];
  if (act === 'nothing' || !state.problems.includes(problem)) return [];
  if (act === 'ignore')
    return [
      BriefsIgnored({
        problems: state.problems,
        ignored: { type: event.data.reason, id: event.cause ?? event.id },
        reason: because,
      }),
    ];
  const dropped = BriefProblemDropped({ problems: state.problems, brief: key, problem, reason: event.data.reason });
  return state.problems.length > 1
    ? [dropped]
    : [dropped, BriefAbandoned({ problems: [problem], brief: key, reason: 'no problem is left' })];
}
