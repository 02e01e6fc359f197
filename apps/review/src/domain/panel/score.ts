import { createHash } from 'node:crypto';
import { DiscussionOpened, ScoresComplete } from '@zhitong/contracts';
import { dispersed, isOutlier, statisticsOf } from '../consensus.js';
import { totalOf, type Sheet } from '../rubric.js';
import type { ReviewRules } from '../rules.js';
import { demand } from './allowed.js';
import { latestScores, type PanelState } from './state.js';
import type { PanelFact } from './types.js';

/** The order of unsealed sheets says nothing of who wrote them: a hash of the seed and the sheet decides it. */
const shuffled = (sheets: readonly Sheet[], seed: string): Sheet[] => {
  const lot = (sheet: Sheet, index: number) =>
    createHash('sha256')
      .update(`${seed}:${index}:${JSON.stringify(sheet)}`)
      .digest('hex');
  return sheets
    .map((sheet, index) => ({ sheet, lot: lot(sheet, index) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .map(({ sheet }) => sheet);
};

/** Unseals when the last sheet of the pass is in; before that a seal changes nothing of the panel. */
export function completeScores(
  { sheets, seed, rules }: { sheets: readonly Sheet[]; seed: string; rules: ReviewRules },
  state: PanelState,
): PanelFact[] {
  if ((state.status !== 'scoring' && state.status !== 'discussing') || sheets.length < (state.size ?? Infinity))
    return [];
  const statistics = statisticsOf(sheets, rules.consensus);
  return [
    ScoresComplete({
      problems: state.problems,
      round: state.round,
      pass: state.pass,
      statistics,
      sheets: shuffled(sheets, seed).map((sheet) => ({
        criteria: sheet.criteria,
        comments: sheet.comments,
        recommends: sheet.recommends,
        total: totalOf(sheet),
        outlier: isOutlier(sheet, statistics, rules.consensus),
      })),
    }),
  ];
}

/** The scores lie too far apart: the panel discusses and scores once more. */
export function openDiscussion({ at, rules }: { at: Date; rules: ReviewRules }, state: PanelState): PanelFact[] {
  demand('open-discussion', state);
  const { deviation, range } = latestScores(state)!.statistics;
  return [
    DiscussionOpened({
      problems: state.problems,
      round: state.round,
      deviation,
      range,
      dueAt: new Date(at.getTime() + rules.discussionDays * 86_400_000).toISOString(),
    }),
  ];
}

/** Whether the chair must open a discussion before concluding. */
export const mustDiscuss = (state: PanelState, rules: ReviewRules): boolean => {
  const scores = latestScores(state);
  return (
    state.status === 'scored' &&
    state.pass === 1 &&
    scores !== undefined &&
    dispersed(scores.statistics, rules.consensus)
  );
};
