import type { Message } from '@zhitong/events';
import type { ProblemFact } from './facts.js';
import type { ProblemState } from './state.js';

/** Whom a fact is told: the submitter, or also those whose problems were merged into this one. */
type Audience = 'owner' | 'all';

/** Name of the text and what it needs besides number and title of the problem. The gateway has the texts. */
function told(
  fact: ProblemFact,
  state: ProblemState,
): { to: Audience; kind: string; params?: Message['params'] } | undefined {
  switch (fact.type) {
    case 'ProblemEntered':
      return { to: 'owner', kind: 'problem.entered' };
    case 'ProblemSubmitted':
      return { to: 'owner', kind: 'problem.submitted', params: { checkBy: fact.data.check?.by ?? '' } };
    case 'ProblemReturned':
      return { to: 'owner', kind: 'problem.returned', params: { dueAt: fact.data.dueAt, from: fact.data.from } };
    case 'ProblemCorrectionOverdue':
      return { to: 'owner', kind: 'problem.overdue', params: { dueAt: fact.data.dueAt } };
    case 'ProblemAccepted':
      return { to: 'all', kind: 'problem.accepted' };
    case 'ProblemRejected':
      return {
        to: 'owner',
        kind: 'problem.rejected',
        params: { reasons: fact.data.reasons.map(({ note }) => note).join('；') },
      };
    case 'ProblemCorrected':
      return {
        to: 'owner',
        kind: 'problem.corrected',
        params: { fields: fact.data.changes.map(({ field }) => field).join(', '), reason: fact.data.reason },
      };
    case 'ProblemMerged':
      return {
        to: 'owner',
        kind: 'problem.merged',
        params: { reason: fact.data.reason, until: fact.data.reversibleUntil },
      };
    case 'ProblemAbsorbed':
      // Who submitted both is told on the other side.
      return state.owner === fact.data.owner
        ? undefined
        : { to: 'owner', kind: 'problem.absorbed', params: { absorbed: fact.data.number } };
    case 'ProblemUnmerged':
      return { to: 'owner', kind: 'problem.unmerged', params: { reason: fact.data.reason } };
    case 'ProblemSeparated':
      return { to: 'owner', kind: 'problem.separated', params: { reason: fact.data.reason } };
    case 'ProblemConcluded':
      return { to: 'all', kind: 'problem.concluded', params: { outcome: fact.data.outcome } };
    case 'ReviewOutcomeKept':
      return fact.data.final || state.status !== 'accepted' ? undefined : { to: 'all', kind: 'problem.notice' };
    case 'ProblemMatched':
      return { to: 'all', kind: 'problem.matched', params: { team: fact.data.team.name } };
    case 'ProblemReleased':
      return { to: 'all', kind: 'problem.released', params: { reason: fact.data.reason } };
    case 'ProblemAnswered':
      return { to: 'owner', kind: 'problem.answered', params: { text: fact.data.text ?? '' } };
    default:
      return undefined;
  }
}

/** A problem as its own submitter knows it. */
interface Known {
  account: string | undefined;
  problem: string;
  number: string;
  title: string;
}

/**
 * What the enterprises are told of a fact; each account once. `state` is the state after it. Whoever was merged reads
 * the name of the own problem: the other one does not exist for them.
 */
export function messages(fact: ProblemFact, state: ProblemState): Message[] {
  const news = told(fact, state);
  if (!news || !state.dossier) return [];
  const { number, title, joined } = state.dossier;
  const merged = state.absorbed.map(({ problem, owner, title: known }): Known => {
    const its = joined.find((one) => one.problem === problem)?.number ?? '';
    return { account: owner, problem, number: its, title: known ?? its };
  });
  const own: Known = { account: state.owner, problem: state.id, number, title };
  const concerned = news.to === 'all' ? [own, ...merged] : [own];
  return concerned.flatMap(({ account, ...known }, i) =>
    account === undefined || concerned.findIndex((one) => one.account === account) < i
      ? []
      : [{ account, kind: news.kind, params: { ...known, ...news.params } }],
  );
}
