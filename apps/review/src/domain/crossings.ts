import {
  ReviewAwaited,
  ReviewAwardNoted,
  ReviewCancelled,
  ReviewDossierChanged,
  ReviewIgnored,
  type Dossier,
} from '@zhitong/contracts';
import type {
  ProblemAbsorbed,
  ProblemAccepted,
  ProblemCorrected,
  ProblemJoinedCorrected,
  ProblemMerged,
  ProblemSeparated,
  ProblemUnmerged,
  ProblemWithdrawn,
  TopicAwarded,
} from '@zhitong/contracts';
import type { EventOf } from '@zhitong/events';
import type { PanelState, PanelStatus } from './panel/state.js';
import type { PanelFact } from './panel/types.js';

/** The facts of other services that review acts on. */
export type Foreign =
  | EventOf<typeof ProblemAccepted>
  | EventOf<typeof ProblemWithdrawn>
  | EventOf<typeof ProblemMerged>
  | EventOf<typeof ProblemUnmerged>
  | EventOf<typeof ProblemAbsorbed>
  | EventOf<typeof ProblemSeparated>
  | EventOf<typeof ProblemJoinedCorrected>
  | EventOf<typeof ProblemCorrected>
  | EventOf<typeof TopicAwarded>;
type Named<T extends Foreign['type']> = Extract<Foreign, { type: T }>;

/**
 * What review does: an act, `nothing` where all is said already, or `ignore` (recorded) where it comes too late. To whom
 * the problem belongs is never too late to know: `move` ignores all else.
 */
export type Act = 'await' | 'cancel' | 'change' | 'move' | 'note-award' | 'nothing' | 'ignore';
export interface Decision {
  act: Act;
  because: string;
}
const on = (act: Act, because: string): Decision => ({ act, because });

const all: readonly PanelStatus[] = [
  'absent',
  'awaited',
  'inviting',
  'scoring',
  'scored',
  'discussing',
  'notice',
  'confirmed',
  'revise',
  'declined',
  'cancelled',
];
const everywhere = (decision: Decision) =>
  Object.fromEntries(all.map((status) => [status, decision])) as Record<PanelStatus, Decision>;
const gone = (what: string): Record<PanelStatus, Decision> => ({
  ...everywhere(on('nothing', 'no review is going on')),
  ...Object.fromEntries(
    (['awaited', 'inviting', 'scoring', 'scored', 'discussing', 'notice'] as const).map((status) => [
      status,
      on('cancel', `the problem was ${what}`),
    ]),
  ),
  confirmed: on('ignore', `the review is over; research decides about a problem that was ${what}`),
  declined: on('ignore', `the review is over; no objection starts another one about a problem that was ${what}`),
});
const under = on('ignore', 'a review is going on already');

/** Every pair of a foreign fact and a state of the panel (docs/crossings.md). */
export const crossings: Record<Foreign['type'], Record<PanelStatus, Decision>> = {
  ProblemAccepted: {
    ...everywhere(under),
    absent: on('await', 'the first round'),
    revise: on('await', 'the revised problem is reviewed anew'),
    cancelled: on('await', 'the problem came back'),
    confirmed: on('ignore', 'the problem was approved already'),
    declined: on('ignore', 'the problem was declined already'),
  },
  ProblemWithdrawn: gone('withdrawn'),
  ProblemMerged: gone('merged'),
  ProblemUnmerged: {
    ...everywhere(on('nothing', 'its review was never cancelled')),
    cancelled: on('await', 'the problem came back: a new round'),
    absent: on('nothing', 'it had not been accepted'),
    confirmed: on('ignore', 'the review is over; objections are possible again'),
    declined: on('ignore', 'the review is over; objections are possible again'),
  },
  ProblemAbsorbed: {
    ...everywhere(on('change', 'a submitter joined')),
    absent: on('nothing', 'the acceptance will bring all submitters'),
  },
  ProblemSeparated: {
    ...everywhere(on('change', 'a submitter left')),
    absent: on('nothing', 'the acceptance will bring all submitters'),
  },
  ProblemJoinedCorrected: {
    ...everywhere(on('change', 'a submitter who joined was corrected')),
    absent: on('nothing', 'the acceptance will bring all submitters'),
  },
  ProblemCorrected: {
    ...everywhere(on('change', 'corrected')),
    absent: on('nothing', 'the acceptance will bring it'),
    confirmed: on('move', 'the review is over: only whose problem it is changes, and who may object'),
    declined: on('move', 'the review is over: only whose problem it is changes, and who may object'),
  },
  TopicAwarded: everywhere(on('note-award', 'a team has the topic: it is too late to object')),
};

/** What a foreign fact leads to. Total: it never fails, whatever the state. `key`: the id of the problem. */
export function cross(key: string, event: Foreign, state: PanelState): PanelFact[] {
  const { act, because } = crossings[event.type][state.status];
  const problems = state.problems.length > 0 ? state.problems : [key];
  switch (act) {
    case 'nothing':
      return [];
    case 'ignore':
      return [tooLate(event, problems, because)];
    case 'move':
      return move(event as Named<'ProblemCorrected'>, state, tooLate(event, problems, because));
    case 'note-award':
      return state.awarded || state.status === 'absent' ? [] : [ReviewAwardNoted({ problems, round: state.round })];
    case 'cancel':
      return [
        ReviewCancelled({
          problems,
          round: state.round,
          ...(event.type === 'ProblemMerged' ? { reason: 'merged', into: event.data.into } : { reason: 'withdrawn' }),
        }),
      ];
    case 'await':
      return awaitReview(key, event as Named<'ProblemAccepted' | 'ProblemUnmerged'>, state);
    case 'change':
      return changeDossier(event as Named<Changing>, state);
  }
}

const tooLate = ({ type, id }: Foreign, problems: string[], reason: string): PanelFact =>
  ReviewIgnored({ problems, ignored: { type, id }, reason });

/** Another enterprise has the problem from now on, if the correction says so; what else it says comes too late. */
function move({ data }: Named<'ProblemCorrected'>, { dossier, problems, round }: PanelState, late: PanelFact) {
  const { organisation } = data.dossier;
  if (!dossier || dossier.organisation.creditCode === organisation.creditCode) return [late];
  const moved = ReviewDossierChanged({ problems, round, dossier: { ...dossier, organisation }, reason: 'corrected' });
  return data.changes.every(({ field }) => field.startsWith('organisation.')) ? [moved] : [moved, late];
}

function awaitReview(key: string, event: Named<'ProblemAccepted' | 'ProblemUnmerged'>, state: PanelState): PanelFact[] {
  if (event.type === 'ProblemUnmerged' && !event.data.wasAccepted) return [];
  const { dossier } = event.data;
  return [
    ReviewAwaited({
      problems: [key, ...dossier.joined.map(({ problem }) => problem)],
      round: state.round + 1,
      dossier,
    }),
  ];
}

type Changing = 'ProblemAbsorbed' | 'ProblemSeparated' | 'ProblemJoinedCorrected' | 'ProblemCorrected';

function changeDossier(event: Named<Changing>, state: PanelState): PanelFact[] {
  const changed = (dossier: Dossier, reason: 'corrected' | 'absorbed' | 'separated', problems: string[]) => [
    ReviewDossierChanged({ problems, round: state.round, dossier, reason }),
  ];
  const { dossier, problems } = state;
  if (!dossier) return [];
  switch (event.type) {
    case 'ProblemCorrected':
      return changed({ ...event.data.dossier, joined: dossier.joined }, 'corrected', problems);
    case 'ProblemAbsorbed': {
      const { absorbed, number, organisation } = event.data;
      if (problems.includes(absorbed)) return [];
      return changed(
        { ...dossier, joined: [...dossier.joined, { problem: absorbed, number, organisation }] },
        'absorbed',
        [...problems, absorbed],
      );
    }
    case 'ProblemJoinedCorrected': {
      const { joined } = event.data;
      if (!problems.includes(joined.problem)) return [];
      const others = dossier.joined.map((one) => (one.problem === joined.problem ? joined : one));
      return changed({ ...dossier, joined: others }, 'corrected', problems);
    }
    case 'ProblemSeparated': {
      const { separated } = event.data;
      if (!problems.includes(separated)) return [];
      return changed(
        { ...dossier, joined: dossier.joined.filter(({ problem }) => problem !== separated) },
        'separated',
        problems.filter((problem) => problem !== separated),
      );
    }
  }
}
