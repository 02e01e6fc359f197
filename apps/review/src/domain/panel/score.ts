import { createHash } from 'node:crypto';
import { DiscussionOpened, notAllowedNow, ReviewStarted, ScoresComplete, type Text } from '@zhitong/contracts';
import { dispersed, isOutlier, statisticsOf } from '../consensus.js';
import { totalOf, type Sheet } from '../rubric.js';
import type { FixedRules } from '../rules.js';
import { demand, panelWording, type PanelCommand } from './allowed.js';
import { after } from './period.js';
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
  { sheets, seed, rules }: { sheets: readonly Sheet[]; seed: string; rules: FixedRules },
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

/** A score was voided after all were in: nothing goes on until whoever takes the place has scored. */
export function demandAllScores(command: PanelCommand, counting: number | undefined, state: PanelState): void {
  if (counting !== undefined && counting < (state.size ?? 0))
    throw notAllowedNow(panelWording, command, state.status, [], scoreVoided);
}

export const scoreVoided: Text = {
  zh: '有评分因利益冲突作废，须待递补专家评分后继续',
  en: 'a score was voided for a conflict of interest: whoever takes the place scores first',
};

/** The scores lie too far apart: the panel discusses and scores once more. */
export function openDiscussion(
  { at, rules, counting }: { at: Date; rules: FixedRules; counting?: number },
  state: PanelState,
): PanelFact[] {
  demand('open-discussion', state);
  demandAllScores('open-discussion', counting, state);
  return [discussion(state, at, rules)];
}

const discussion = (state: PanelState, at: Date, rules: FixedRules) => {
  const { deviation, range } = latestScores(state)!.statistics;
  return DiscussionOpened({
    problems: state.problems,
    round: state.round,
    deviation,
    range,
    dueAt: after(at, rules.discussionDays),
  });
};

/**
 * The place of a voided score is taken again: the same pass goes on until its score is in.
 * `members`: seats of members accepted by now; `counting`: sheets of the pass that count.
 */
export function reopen(
  { members, counting, at, rules }: { members: number; counting: number; at: Date; rules: FixedRules },
  state: PanelState,
): PanelFact[] {
  const size = state.size ?? 0;
  if (state.status !== 'scored' || counting >= size || members < size) return [];
  return [
    state.pass === 1
      ? ReviewStarted({ problems: state.problems, round: state.round, dueAt: after(at, rules.reviewDays) })
      : discussion(state, at, rules),
  ];
}

/** Whether the chair must open a discussion before concluding. */
export const mustDiscuss = (state: PanelState, rules: FixedRules): boolean => {
  const scores = latestScores(state);
  return (
    state.status === 'scored' &&
    state.pass === 1 &&
    scores !== undefined &&
    dispersed(scores.statistics, rules.consensus)
  );
};
