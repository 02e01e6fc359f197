import type { Message } from '@zhitong/events';
import type { ProblemFact } from './facts.js';
import type { ProblemState } from './state.js';

/** Whom a fact is told: the submitter, or also those whose problems were merged into this one. */
const toOwner = (state: ProblemState) => [state.owner];
const toAll = (state: ProblemState) => [state.owner, ...state.absorbed.map(({ owner }) => owner)];

/** Name of the text and what it needs besides number and title of the problem. The gateway has the texts. */
function told(
  fact: ProblemFact,
  state: ProblemState,
): { to: (string | undefined)[]; kind: string; params?: Message['params'] } | undefined {
  switch (fact.type) {
    case 'ProblemEntered':
      return { to: toOwner(state), kind: 'problem.entered' };
    case 'ProblemSubmitted':
      return { to: toOwner(state), kind: 'problem.submitted', params: { checkBy: fact.data.check?.by ?? '' } };
    case 'ProblemReturned':
      return { to: toOwner(state), kind: 'problem.returned', params: { dueAt: fact.data.dueAt, from: fact.data.from } };
    case 'ProblemCorrectionOverdue':
      return { to: toOwner(state), kind: 'problem.overdue', params: { dueAt: fact.data.dueAt } };
    case 'ProblemAccepted':
      return { to: toAll(state), kind: 'problem.accepted' };
    case 'ProblemRejected':
      return {
        to: toOwner(state),
        kind: 'problem.rejected',
        params: { reasons: fact.data.reasons.map(({ note }) => note).join('；') },
      };
    case 'ProblemCorrected':
      return {
        to: toAll(state),
        kind: 'problem.corrected',
        params: { fields: fact.data.changes.map(({ field }) => field).join(', '), reason: fact.data.reason },
      };
    case 'ProblemMerged':
      return {
        to: toOwner(state),
        kind: 'problem.merged',
        params: { reason: fact.data.reason, until: fact.data.reversibleUntil },
      };
    case 'ProblemAbsorbed':
      return {
        to: toAll(state).filter((owner) => owner !== fact.data.owner),
        kind: 'problem.absorbed',
        params: { absorbed: fact.data.number },
      };
    case 'ProblemUnmerged':
      return { to: toOwner(state), kind: 'problem.unmerged', params: { reason: fact.data.reason } };
    case 'ProblemSeparated':
      return { to: toAll(state), kind: 'problem.separated', params: { reason: fact.data.reason } };
    case 'ProblemConcluded':
      return { to: toAll(state), kind: 'problem.concluded', params: { outcome: fact.data.outcome } };
    case 'ReviewOutcomeKept':
      return fact.data.final || state.status !== 'accepted' ? undefined : { to: toAll(state), kind: 'problem.notice' };
    case 'ProblemMatched':
      return { to: toAll(state), kind: 'problem.matched', params: { team: fact.data.team.name } };
    case 'ProblemReleased':
      return { to: toAll(state), kind: 'problem.released', params: { reason: fact.data.reason } };
    case 'ProblemAnswered':
      return { to: toOwner(state), kind: 'problem.answered', params: { text: fact.data.text ?? '' } };
    default:
      return undefined;
  }
}

/** What the enterprises are told of a fact; each account once. `state` is the state after it. */
export function messages(fact: ProblemFact, state: ProblemState): Message[] {
  const news = told(fact, state);
  if (!news || !state.dossier) return [];
  const { number, title } = state.dossier;
  const accounts = new Set(news.to.filter((account) => account !== undefined));
  return [...accounts].map((account) => ({
    account,
    kind: news.kind,
    params: { problem: state.id, number, title, ...news.params },
  }));
}
