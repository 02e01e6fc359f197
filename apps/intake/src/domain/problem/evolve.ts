import type { ProblemFact } from './facts.js';
import { isMoved, type Clock, type ProblemState, type Status } from './state.js';
import { lastIndicatorOf } from './text.js';

type Period = { from: string; by: string } | undefined;
const clock = (name: Clock['name'], period: Period): Clock | undefined =>
  period && { name, from: period.from, by: period.by, overdue: false };

const first = (state: ProblemState, fact: ProblemFact): Pick<ProblemState, 'id'> => ({
  id: state.id || (fact.data.problems[0] ?? ''),
});

/** Keeps the highest number that an indicator row ever had, so that none is given twice. */
const counted = (state: ProblemState): ProblemState =>
  state.dossier ? { ...state, lastIndicator: Math.max(state.lastIndicator, lastIndicatorOf(state.dossier)) } : state;

/** An approved problem that a team took on is matched; one that lost its team is approved. */
const settled = (state: ProblemState): ProblemState => {
  if (state.status !== 'approved' && state.status !== 'matched') return state;
  const status: Status = state.topic ? 'matched' : 'approved';
  return status === state.status ? state : { ...state, status };
};

/** The state after a fact. Total: any fact on any state gives a state. */
export const evolve = (state: ProblemState, fact: ProblemFact): ProblemState => settled(counted(after(state, fact)));

function after(state: ProblemState, fact: ProblemFact): ProblemState {
  switch (fact.type) {
    case 'ProblemEntered':
      return {
        ...state,
        ...first(state, fact),
        status: 'entered',
        dossier: fact.data.dossier,
        owner: fact.data.owner,
        enteredBy: fact.data.enteredBy,
      };
    case 'ProblemSubmitted':
      return {
        ...state,
        ...first(state, fact),
        status: 'submitted',
        dossier: fact.data.dossier,
        owner: fact.data.declaration.by,
        declaration: fact.data.declaration,
        clock: clock('formal-check', fact.data.check),
      };
    case 'ProblemReturned':
      return {
        ...state,
        status: 'returned',
        reasons: fact.data.reasons,
        returnedFrom: fact.data.from,
        returns: fact.data.round,
        checkReturns: state.checkReturns + (fact.data.from === 'check' && fact.data.round > state.returns ? 1 : 0),
        reviewRound: fact.data.reviewRound ?? state.reviewRound,
        kept: fact.data.from === 'review' ? undefined : state.kept,
        clock: clock('correction', { from: fact.data.returnedAt ?? fact.data.dueAt, by: fact.data.dueAt }),
      };
    case 'ProblemCorrectionOverdue':
    case 'FormalCheckOverdue':
      return state.clock ? { ...state, clock: { ...state.clock, overdue: true } } : state;
    case 'ProblemResubmitted':
      return {
        ...state,
        status: 'submitted',
        previous: state.dossier,
        dossier: fact.data.dossier,
        owner: fact.data.declaration.by,
        declaration: fact.data.declaration,
        clock: clock('formal-check', fact.data.check),
      };
    case 'ProblemAccepted':
      return { ...state, status: 'accepted', checklist: fact.data.checklist, checkReturns: 0, clock: undefined };
    case 'ProblemRejected':
      return { ...state, status: 'rejected', reasons: fact.data.reasons, clock: undefined };
    case 'ProblemWithdrawn':
      return { ...state, status: 'withdrawn', withdrawal: fact.data.reason, clock: undefined };
    case 'ProblemCorrected':
      return {
        ...state,
        dossier: fact.data.dossier,
        // Whose it never was must not stay its owner, also where nobody of the right organisation is here.
        owner: isMoved(state.dossier, fact.data.dossier) ? fact.data.owner : state.owner,
        corrections: [...state.corrections, { changes: fact.data.changes, reason: fact.data.reason }],
      };
    case 'ProblemMerged':
      return {
        ...state,
        status: 'merged',
        merged: { into: fact.data.into, until: fact.data.reversibleUntil, was: state.status },
        clock: undefined,
      };
    case 'ProblemAbsorbed':
      return {
        ...state,
        dossier: fact.data.dossier,
        absorbed: [...state.absorbed, { problem: fact.data.absorbed, owner: fact.data.owner, title: fact.data.title }],
      };
    case 'ProblemJoinedCorrected': {
      const { joined, owner, title, dossier } = fact.data;
      const corrected = { problem: joined.problem, owner, title };
      return {
        ...state,
        dossier,
        absorbed: state.absorbed.map((one) => (one.problem === joined.problem ? corrected : one)),
      };
    }
    case 'ProblemUnmerged':
      return {
        ...state,
        status: fact.data.wasAccepted ? 'accepted' : 'submitted',
        merged: undefined,
        clock: clock('formal-check', fact.data.check),
      };
    case 'ProblemSeparated': {
      const others = <T extends { problem: string }>(list: T[]) =>
        list.filter(({ problem }) => problem !== fact.data.separated);
      return {
        ...state,
        absorbed: others(state.absorbed),
        dossier: state.dossier && { ...state.dossier, joined: others(state.dossier.joined) },
      };
    }
    case 'ProblemConcluded':
      return {
        ...state,
        status: fact.data.outcome,
        comments: fact.data.comments ?? state.comments,
        reviewRound: fact.data.round ?? state.reviewRound,
        kept: undefined,
        clock: undefined,
      };
    case 'ReviewOutcomeKept': {
      const { outcome, round, comments, final } = fact.data;
      return { ...state, kept: { outcome, round, comments, final } };
    }
    case 'ProblemMatched':
      return { ...state, topic: { id: fact.data.topic, team: fact.data.team } };
    case 'ProblemReleased':
      return { ...state, topic: undefined };
    case 'ProblemAnswered':
      return {
        ...state,
        // The submitter of a merged problem hears too; the problem stays where it went.
        status: state.status === 'merged' ? 'merged' : 'answered',
        answers: [...state.answers, { brief: fact.data.brief, text: fact.data.text }],
        clock: undefined,
      };
    case 'IntakeIgnored':
      return { ...state, ...first(state, fact) };
    default:
      return unknown(state, fact);
  }
}

/** A newer version of this service may have written facts that this one does not know: they change nothing here. */
const unknown = (state: ProblemState, _fact: never): ProblemState => state;
