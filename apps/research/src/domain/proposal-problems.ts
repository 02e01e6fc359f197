import { bidRules, type FieldProblem } from '@zhitong/contracts';
import { sumMoney } from './command.js';
import { ruleProblems, type Draft } from './draft.js';
import { broken } from './refusals.js';
import type { Call } from './topic-state.js';

const parts = {
  approach: bidRules.approach.label,
  answers: { zh: '逐项响应', en: 'answers to the indicators' },
  months: bidRules.months.label,
  money: bidRules.money.label,
  milestones: { zh: '里程碑', en: 'milestones' },
} as const;

/** What keeps a draft from being submitted for this call. */
export function proposalProblems(draft: Draft, call: Call): FieldProblem[] {
  const missing = (Object.keys(parts) as (keyof typeof parts)[])
    .filter((part) => draft[part] === undefined)
    .map((part) => broken(part, 'required', `请填写${parts[part].zh}`, `Please fill in: ${parts[part].en}`));
  return [
    ...missing,
    ...ruleProblems(draft),
    ...answersProblems(draft.answers ?? [], call),
    ...limitProblems(draft, call),
    ...milestoneProblems(draft),
  ];
}

function answersProblems(answers: NonNullable<Draft['answers']>, { indicators }: Call): FieldProblem[] {
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

function limitProblems({ months, money }: Draft, call: Call): FieldProblem[] {
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

function milestoneProblems({ milestones, months, money }: Draft): FieldProblem[] {
  if (!milestones) return [];
  if (milestones.length < 1 || milestones.length > 20)
    return [broken('milestones', 'milestones-count', '里程碑应有 1–20 个', 'Milestones: 1 to 20')];
  const late = milestones.flatMap(({ month }, i) =>
    months !== undefined && month !== undefined && month > months
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
  const total = sumMoney(milestones.map((one) => one.money ?? 0));
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
