import type { FieldProblem, Organisation } from '@zhitong/contracts';
import { sumMoney } from './command.js';
import { broken } from './refusals.js';
import type { Call } from './topic-state.js';

/** What a team offers (揭榜方案). While it is being written every part may be missing. */
export interface Proposal {
  approach: string;
  /** One for each indicator of the call. */
  answers: { indicator: string; promised: string; how: string }[];
  months: number;
  money: number;
  milestones: { title: string; deliverable: string; month: number; money: number }[];
  /** Others who do the work with the team: their people may not judge either. */
  partners: { name: string; creditCode: string }[];
}

/** A bid that was sealed in time, as the evaluation sees it. */
export interface Bid {
  id: string;
  lead: string;
  team: Organisation;
  submittedAt: string;
  proposal: Proposal;
}

const parts = ['approach', 'answers', 'months', 'money', 'milestones'] as const;

/** What keeps a draft from being submitted for this call. */
export function proposalProblems(draft: Partial<Proposal>, call: Call): FieldProblem[] {
  const missing = parts
    .filter((part) => draft[part] === undefined)
    .map((part) => broken(part, 'required', '请填写此项', 'This part is required'));
  return [
    ...missing,
    ...answersProblems(draft.answers ?? [], call),
    ...limitProblems(draft, call),
    ...milestoneProblems(draft),
  ];
}

/** A draft that {@link proposalProblems} finds nothing wrong with. */
export const complete = (draft: Partial<Proposal>): Proposal => ({ partners: [], ...draft }) as Proposal;

function answersProblems(answers: Proposal['answers'], { indicators }: Call): FieldProblem[] {
  const unanswered = indicators.filter(({ id }) => !answers.some(({ indicator }) => indicator === id));
  return [
    ...unanswered.map(({ id, name }) =>
      broken(`answers.${id}`, 'indicator-unanswered', `请逐项响应：${name}`, `The indicator is not answered: ${name}`),
    ),
    ...answers.flatMap(({ indicator }, i) => {
      const field = `answers.${i}.indicator`;
      if (!indicators.some(({ id }) => id === indicator))
        return [broken(field, 'unknown-indicator', '榜单中没有这项指标', 'The call has no such indicator')];
      if (answers.findIndex((one) => one.indicator === indicator) < i)
        return [broken(field, 'indicator-repeated', '同一指标只能响应一次', 'An indicator is answered once')];
      return [];
    }),
  ];
}

function limitProblems({ months, money }: Partial<Proposal>, call: Call): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (months !== undefined && months > call.months)
    problems.push(
      broken(
        'months',
        'months-beyond-call',
        `榜单要求 ${call.months} 个月内完成`,
        `The call gives ${call.months} months`,
      ),
    );
  if (money !== undefined && money > call.money)
    problems.push(
      broken(
        'money',
        'money-beyond-call',
        `榜单资金上限 ${call.money} 万元`,
        `The call gives at most ${call.money} 万元`,
      ),
    );
  return problems;
}

function milestoneProblems({ milestones, months, money }: Partial<Proposal>): FieldProblem[] {
  if (!milestones) return [];
  if (milestones.length < 1 || milestones.length > 20)
    return [broken('milestones', 'milestones-count', '里程碑应有 1–20 个', 'Milestones: 1 to 20')];
  const late = milestones.flatMap(({ month }, i) =>
    months !== undefined && month > months
      ? [
          broken(
            `milestones.${i}.month`,
            'milestone-too-late',
            '里程碑不能晚于完成时间',
            'A milestone cannot lie after the end',
          ),
        ]
      : [],
  );
  const total = sumMoney(milestones.map((one) => one.money));
  const unequal =
    money !== undefined && total !== sumMoney([money])
      ? [
          broken(
            'milestones',
            'milestones-money',
            `各里程碑拨付合计 ${total} 万元，应等于申请资金 ${money} 万元`,
            `The milestones add up to ${total} 万元, not to the ${money} 万元 asked for`,
          ),
        ]
      : [];
  return [...late, ...unequal];
}
