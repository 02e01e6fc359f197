import { addWorkingDays, notAllowedNow, ReviewConcluded, ReviewConfirmed, type Text } from '@zhitong/contracts';
import { outcomeOf } from '../consensus.js';
import type { ReviewRules } from '../rules.js';
import { demand, panelWording } from './allowed.js';
import { demandAllScores, mustDiscuss } from './score.js';
import { latestScores, openObjections, type PanelState } from './state.js';
import type { PanelFact } from './types.js';

/** The chair's opinion (专家组意见). */
export interface Opinion {
  background: string;
  assessment: string;
  issues: string;
  conclusion: string;
  minority?: string;
}

export const discussFirst: Text = {
  zh: '评分分歧过大，须先讨论并复评一次',
  en: 'the scores lie too far apart: discuss and score once more first',
};

/**
 * The chair concludes; what follows is computed from the scores. An approval goes on public notice.
 * `counting`: sheets that count by now, where a score could have been voided since all were in.
 */
export function conclude(
  { opinion, at, rules, counting }: { opinion: Opinion; at: Date; rules: ReviewRules; counting?: number },
  state: PanelState,
): PanelFact[] {
  demand('conclude', state);
  demandAllScores('conclude', counting, state);
  if (mustDiscuss(state, rules))
    throw notAllowedNow(panelWording, 'conclude', state.status, ['open-discussion'], discussFirst);
  const { statistics, sheets } = latestScores(state)!;
  const outcome = outcomeOf(statistics, rules.consensus);
  return [
    ReviewConcluded({
      problems: state.problems,
      round: state.round,
      outcome,
      statistics,
      comments: sheets.flatMap(({ comments }) => Object.values(comments).filter((comment) => comment.trim() !== '')),
      opinion,
      votes: { for: statistics.recommending, against: statistics.count - statistics.recommending },
      concludedAt: at.toISOString(),
      ...(outcome === 'approved'
        ? { noticeUntil: addWorkingDays(at, rules.noticeDays, rules.calendar).toISOString() }
        : {}),
      dossier: state.dossier!,
    }),
  ];
}

/** The notice passed without an open objection. */
export function confirm(state: PanelState): PanelFact[] {
  if (state.status !== 'notice' || openObjections(state).length > 0) return [];
  return [
    ReviewConfirmed({
      problems: state.problems,
      round: state.round,
      outcome: 'approved',
      statistics: state.conclusion!.statistics,
      dossier: state.dossier!,
    }),
  ];
}
