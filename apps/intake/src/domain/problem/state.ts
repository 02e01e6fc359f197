import type { DataOf } from '@zhitong/events';
import type {
  Dossier,
  Organisation,
  ProblemAccepted,
  ProblemCorrected,
  ProblemReturned,
  ProblemSubmitted,
} from '@zhitong/contracts';

export const statuses = [
  'absent',
  'entered',
  'submitted',
  'returned',
  'accepted',
  'approved',
  'matched',
  'declined',
  'rejected',
  'withdrawn',
  'merged',
  'answered',
] as const;
/**
 * Where a problem stands, seen from intake. `entered` waits for the enterprise to confirm what a clerk typed,
 * `submitted` for the formal check, `accepted` for the review; `matched` is an approved problem that a team took on.
 */
export type Status = (typeof statuses)[number];

type Reasons = DataOf<typeof ProblemReturned>['reasons'];

/** How a round of review ended, as far as intake needs it. */
export interface ReviewOutcome {
  outcome: 'approved' | 'revise' | 'declined';
  round: number;
  /** Anonymised. */
  comments: string[];
  /** An approval on public notice is not. */
  final: boolean;
}

/** A clock of working days. Passing it only marks the problem. */
export interface Clock {
  name: 'formal-check' | 'correction';
  from: string;
  by: string;
  overdue: boolean;
}

/** A problem merged into this one. Its own text stays in its own aggregate. */
export interface Absorbed {
  problem: string;
  owner?: string;
  /** What its submitter calls it. */
  title?: string;
}

export interface ProblemState {
  id: string;
  status: Status;
  /** The present text. Only an absent problem has none. */
  dossier?: Dossier;
  /** Account that signed, or that has to confirm what a clerk entered. */
  owner?: string;
  enteredBy?: string;
  declaration?: DataOf<typeof ProblemSubmitted>['declaration'];
  clock?: Clock;
  /** How often it was returned in all, and by the formal check since the review last had it. */
  returns: number;
  checkReturns: number;
  reasons?: Reasons;
  returnedFrom?: 'check' | 'review';
  /** The text before the last correction by the enterprise: what the clerk compares with. */
  previous?: Dossier;
  checklist?: DataOf<typeof ProblemAccepted>['checklist'];
  /** Why it was withdrawn. */
  withdrawal?: string;
  /** The last round of review whose end took effect here. */
  reviewRound: number;
  /** The end of a review that does not take effect yet: during the public notice, or while the problem is merged. */
  kept?: ReviewOutcome;
  /** Anonymised comments of the experts. */
  comments?: string[];
  topic?: { id: string; team: Organisation };
  /** Where it went, until when that can be undone, and what it was before. */
  merged?: { into: string; until: string; was: Status };
  absorbed: Absorbed[];
  corrections: Pick<DataOf<typeof ProblemCorrected>, 'changes' | 'reason'>[];
  answers: { brief?: string; text?: string }[];
  /** The highest number given to an indicator row so far. */
  lastIndicator: number;
}

export const initialProblem: ProblemState = {
  id: '',
  status: 'absent',
  returns: 0,
  checkReturns: 0,
  reviewRound: 0,
  absorbed: [],
  corrections: [],
  answers: [],
  lastIndicator: 0,
};

/** Whether a correction gives the problem to another organisation. */
export const isMoved = (before: Dossier | undefined, now: Dossier): boolean =>
  before?.organisation.creditCode !== now.organisation.creditCode;

/** The ids that a fact about this problem concerns: itself and what was merged into it. */
export const concerned = (state: ProblemState): string[] => [state.id, ...state.absorbed.map(({ problem }) => problem)];

/** The text of a problem that exists. Commands reach this only after the state was found to allow them. */
export function dossierOf(state: ProblemState): Dossier {
  if (!state.dossier) throw new Error(`problem ${state.id || '?'} has no text in state ${state.status}`);
  return state.dossier;
}
