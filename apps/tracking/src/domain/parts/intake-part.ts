import type { Dossier } from '@zhitong/contracts';
import { moment, type IntakeEvent } from './event.js';

export type IntakeStatus =
  | 'absent'
  | 'entered'
  | 'submitted'
  | 'returned'
  | 'accepted'
  | 'approved'
  | 'declined'
  | 'rejected'
  | 'withdrawn'
  | 'merged'
  | 'answered';

/** A submitter whose problem was merged into this one. */
export interface JoinedSubmitter {
  problem: string;
  creditCode: string;
  /** Account, where it is known. */
  owner?: string;
}

/** What intake has told of a problem. */
export interface IntakePart {
  status: IntakeStatus;
  /** Since when it has this status. */
  since: string;
  number?: string;
  title?: string;
  /** Credit code of the submitter. */
  submitter?: string;
  joined: JoinedSubmitter[];
  /** Account that signed, or has to confirm. */
  owner?: string;
  due?: string;
  /** The problem that it was merged into. */
  into?: string;
  /** Last round of review whose end took effect here. */
  concluded: number;
}

/** What intake has told, after one more of its facts about the problem. Total. */
export function foldIntake(before: IntakePart | undefined, event: IntakeEvent): IntakePart {
  const since = moment(event);
  const part: IntakePart = before ?? { status: 'absent', since, joined: [], concluded: 0 };
  const { due: _due, into: _into, ...lasting } = part;
  const to = (status: IntakeStatus, more: Partial<IntakePart> = {}): IntakePart => ({
    ...lasting,
    ...more,
    status,
    since,
  });
  switch (event.type) {
    case 'ProblemEntered':
      return to('entered', { ...of(event.data.dossier, part), owner: event.data.owner });
    case 'ProblemSubmitted':
    case 'ProblemResubmitted': {
      const { dossier, declaration, check } = event.data;
      return to('submitted', { ...of(dossier, part), owner: declaration.by, ...until(check) });
    }
    case 'ProblemReturned': {
      const { dueAt, reviewRound = 0 } = event.data;
      return to('returned', { due: dueAt, concluded: Math.max(part.concluded, reviewRound) });
    }
    case 'ProblemAccepted':
      return to('accepted', of(event.data.dossier, part));
    case 'ProblemRejected':
      return to('rejected');
    case 'ProblemWithdrawn':
      return to('withdrawn');
    case 'ProblemMerged':
      return to('merged', { into: event.data.into });
    case 'ProblemUnmerged': {
      const { dossier, wasAccepted, check } = event.data;
      return to(wasAccepted ? 'accepted' : 'submitted', { ...of(dossier, part), ...until(check) });
    }
    case 'ProblemConcluded': {
      const { outcome, round = 0 } = event.data;
      return to(outcome, { concluded: Math.max(part.concluded, round) });
    }
    case 'ProblemAnswered':
      // A merged problem's submitter is answered too, and the problem stays where it went.
      return part.status === 'merged' ? part : to('answered');
    case 'ProblemCorrected': {
      const { dossier, owner } = event.data;
      const { owner: former, ...rest } = part;
      const now = dossier.organisation.creditCode === part.submitter ? former : owner;
      return { ...rest, ...of(dossier, part), ...(now === undefined ? {} : { owner: now }) };
    }
    case 'ProblemAbsorbed':
      return { ...part, ...withOwner(event.data.dossier, part, event.data.absorbed, event.data.owner) };
    case 'ProblemJoinedCorrected':
      return { ...part, ...withOwner(event.data.dossier, part, event.data.joined.problem, event.data.owner) };
    case 'ProblemSeparated':
      return { ...part, joined: part.joined.filter(({ problem }) => problem !== event.data.separated) };
    default:
      return part;
  }
}

const until = (check: { by: string } | undefined) => (check ? { due: check.by } : {});

/** What a dossier says, where the account of one submitter who joined is known anew. */
function withOwner(dossier: Dossier, before: IntakePart, problem: string, owner?: string): Partial<IntakePart> {
  const said = of(dossier, { ...before, joined: before.joined.filter((one) => one.problem !== problem) });
  const joined = said.joined?.map((one) => (one.problem === problem && owner ? { ...one, owner } : one));
  return { ...said, ...(joined && { joined }) };
}

/** What a dossier says; accounts of joined submitters, which it does not name, are kept. */
const of = ({ number, title, organisation, joined }: Dossier, before: IntakePart): Partial<IntakePart> => ({
  number,
  title,
  submitter: organisation.creditCode,
  joined: joined.map(({ problem, organisation: { creditCode } }) => {
    const owner = before.joined.find((one) => one.problem === problem)?.owner;
    return { problem, creditCode, ...(owner === undefined ? {} : { owner }) };
  }),
});
