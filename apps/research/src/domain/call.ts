import {
  addWorkingDays,
  CallClosed,
  CallFailed,
  CallPublished,
  type FieldProblem,
  type Indicator,
} from '@zhitong/contracts';
import { requireAllowed } from './allowed.js';
import { about, type Timed } from './command.js';
import { broken, refuse } from './refusals.js';
import type { ResearchRules } from './rules.js';
import type { FactNamed } from './topic-fact.js';
import type { TopicState } from './topic-state.js';

export interface PublishCall extends Timed {
  goal: string;
  months: number;
  money: number;
  ip: string;
  requirements: string;
  closesAt: string;
  /** New targets of some rows, when a call that failed is published again. */
  targets: { indicator: string; target: string }[];
  rules: ResearchRules;
}

/**
 * Publishes the call (发榜), or publishes it again after it failed. The rows are the enterprise's own: the acceptance
 * is held against them, so only a call that failed before may ask for less.
 */
export function publishCall(command: PublishCall, state: TopicState): FactNamed<'CallPublished'>[] {
  requireAllowed('publishCall', state);
  const { goal, months, money, ip, requirements, at, rules } = command;
  const earliestClosing = addWorkingDays(at, rules.callWorkingDays, rules.calendar);
  refuse([...tooEarly(command, earliestClosing), ...wrongTargets(command, state)]);
  return [
    CallPublished({
      ...about(state),
      round: state.round + 1,
      goal,
      indicators: lowered(state.indicators, command.targets),
      months,
      money,
      ip,
      requirements,
      publishedAt: at.toISOString(),
      earliestClosing: earliestClosing.toISOString(),
      closesAt: new Date(command.closesAt).toISOString(),
      rules: rules.version,
    }),
  ];
}

const lowered = (indicators: readonly Indicator[], targets: PublishCall['targets']): Indicator[] =>
  indicators.map((row) => ({
    ...row,
    target: targets.find(({ indicator }) => indicator === row.id)?.target ?? row.target,
  }));

function tooEarly({ closesAt, at, rules }: PublishCall, earliest: Date): FieldProblem[] {
  const closes = new Date(closesAt);
  if (closes > at && closes >= earliest) return [];
  const days = rules.callWorkingDays;
  return [
    broken(
      'closesAt',
      'call-too-short',
      `截止时间应晚于现在，且至少留出 ${days} 个工作日`,
      `The closing time must lie in the future and leave at least ${days} working days`,
    ),
  ];
}

function wrongTargets({ targets }: PublishCall, state: TopicState): FieldProblem[] {
  if (state.status === 'open' && targets.length > 0)
    return [
      broken(
        'targets',
        'targets-fixed',
        '首次发榜的指标就是企业提出的指标，不能改动',
        'The first call stands on the enterprise’s own targets',
      ),
    ];
  return targets.flatMap(({ indicator }, i) => {
    const field = `targets.${i}.indicator`;
    if (!state.indicators.some(({ id }) => id === indicator))
      return [broken(field, 'unknown-indicator', '指标表中没有这一行', 'There is no such row in the table')];
    if (targets.findIndex((one) => one.indicator === indicator) < i)
      return [broken(field, 'indicator-repeated', '同一指标只能调整一次', 'A row gets one new target')];
    return [];
  });
}

/** Ends the call by hand or by the clock. `bids`: how many sealed bids stand, counted under the topic's lock. */
export interface CloseCall extends Timed {
  bids: number;
}

/** Closes the call; without any bid it has failed (流榜). */
export function closeCall({ at, bids }: CloseCall, state: TopicState): FactNamed<'CallClosed' | 'CallFailed'>[] {
  requireAllowed('closeCall', state);
  const earliest = state.call?.earliestClosing;
  if (earliest !== undefined && at < new Date(earliest))
    refuse([
      broken('closesAt', 'call-held-open', `${earliest} 之前不能截止`, `The call is held open until ${earliest}`),
    ]);
  return closed(bids, state);
}

/** What the deadline `call` does. It never fails: what is no longer a call is left as it is. */
export const callExpired = ({ bids }: { bids: number }, state: TopicState): FactNamed<'CallClosed' | 'CallFailed'>[] =>
  state.status === 'calling' ? closed(bids, state) : [];

const closed = (bids: number, state: TopicState) =>
  bids > 0
    ? [CallClosed({ ...about(state), round: state.round, bids })]
    : [CallFailed({ ...about(state), round: state.round, reason: '截止时无人揭榜' })];

/** Declares that nobody is suitable (流榜), before or during the notice. */
export function failCall({ reason }: { reason: string }, state: TopicState): FactNamed<'CallFailed'>[] {
  requireAllowed('failCall', state);
  return [CallFailed({ ...about(state), round: state.round, reason })];
}
