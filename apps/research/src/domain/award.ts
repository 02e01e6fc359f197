import { addWorkingDays, BidsEvaluated, CallFailed, TopicAwarded } from '@zhitong/contracts';
import { requireAllowed } from './allowed.js';
import { about, type Timed } from './command.js';
import { submits, submitters } from './dossier.js';
import {
  compositionProblems,
  conflictOf,
  eligible,
  sheetProblems,
  type Evaluation,
  type Parties,
} from './evaluation.js';
import { addMonths } from './months.js';
import type { Bid } from './proposal.js';
import { rank } from './ranking.js';
import { refuse } from './refusals.js';
import type { ResearchRules } from './rules.js';
import type { FactNamed } from './topic-fact.js';
import type { TopicState } from './topic-state.js';

export interface EvaluateBids extends Timed {
  bids: Bid[];
  evaluations: Evaluation[];
  rules: ResearchRules;
}

/**
 * Concludes the evaluation (评榜): the best bid is proposed on public notice, or, when not even the best is suitable,
 * the call has failed. Conflicts and completeness are checked here again, for a bid's partners can be learnt late.
 */
export function evaluateBids(command: EvaluateBids, state: TopicState): FactNamed<'BidsEvaluated' | 'CallFailed'>[] {
  requireAllowed('evaluate', state);
  const { at, bids, evaluations, rules } = command;
  const { criteria, suitableFrom, version } = rules.evaluation;
  const parties = { submitters: state.dossier ? submitters(state.dossier) : [], bids };
  const judged = eligible(parties);
  if (judged.length === 0)
    return [CallFailed({ ...about(state), round: state.round, reason: '揭榜方均已成为需求方，无方案可评' })];
  refuse(flaws(command, parties));
  const ranking = rank(judged, evaluations, criteria);
  const best = ranking[0]!;
  if (best.score < suitableFrom)
    return [
      CallFailed({
        ...about(state),
        round: state.round,
        reason: `无方案达到 ${suitableFrom} 分，最高 ${best.score} 分`,
      }),
    ];
  const { lead, proposal } = best.bid;
  return [
    BidsEvaluated({
      ...about(state),
      ranking: ranking.map(({ bid, score }) => ({ bid: bid.id, team: bid.team, score })),
      winner: best.bid.id,
      offer: {
        lead,
        money: proposal.money,
        months: proposal.months,
        milestones: proposal.milestones.map((milestone, i) => ({ id: `m${i + 1}`, ...milestone })),
      },
      rules: version,
      evaluatedAt: at.toISOString(),
      noticeUntil: addWorkingDays(at, rules.noticeWorkingDays, rules.calendar).toISOString(),
    }),
  ];
}

function flaws({ evaluations, rules }: EvaluateBids, parties: Parties) {
  const { criteria } = rules.evaluation;
  const composition = compositionProblems(evaluations, rules.evaluation);
  if (composition.length > 0) return composition;
  return evaluations.flatMap((one, i) =>
    [...conflictOf(one, parties), ...sheetProblems(one, parties, criteria)].map((problem) => ({
      ...problem,
      field: `evaluations.${i}.${problem.field}`,
    })),
  );
}

/**
 * What the deadline `notice` does: the proposed award becomes the task book (任务书), unless a merge has made the team a
 * submitter meanwhile. Never throws.
 */
export function noticeEnded({ at }: Timed, state: TopicState): FactNamed<'TopicAwarded' | 'CallFailed'>[] {
  const { status, notice, call } = state;
  if (status !== 'notice' || !notice || !call) return [];
  const team = notice.ranking.find(({ bid }) => bid === notice.winner)!.team;
  if (submits(state, team.creditCode))
    return [CallFailed({ ...about(state), round: state.round, reason: '拟中选单位已成为需求方，不能承担自己的课题' })];
  const signedAt = at.toISOString();
  const { lead, money, months, milestones } = notice.offer;
  return [
    TopicAwarded({
      ...about(state),
      bid: notice.winner,
      team,
      lead,
      signedAt,
      money,
      months,
      indicators: call.indicators,
      milestones: milestones.map(({ month, ...milestone }) => ({ ...milestone, dueAt: addMonths(signedAt, month) })),
    }),
  ];
}
