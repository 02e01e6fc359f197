import { OutcomeRegistered, TopicTerminated } from '@zhitong/contracts';
import { requireAllowed } from './allowed.js';
import { about, carriedOutBy } from './command.js';
import type { FactNamed } from './topic-fact.js';
import type { Outcome, TopicState } from './topic-state.js';
import { broken, refuse } from './refusals.js';

/** The secretariat ends a topic without acceptance. */
export function terminate(
  { reason, note }: { reason: 'failed' | 'withdrawn' | 'objection'; note: string },
  state: TopicState,
): FactNamed<'TopicTerminated'>[] {
  requireAllowed('terminate', state);
  return [TopicTerminated({ ...about(state), ...carriedOutBy(state), reason, note })];
}

const measuredInMoney: readonly Outcome['kind'][] = ['sales', 'saving'];

/** Registers what came of an accepted topic; sales and savings in 万元, the others by title. */
export function registerOutcome({ kind, title, value }: Outcome, state: TopicState): FactNamed<'OutcomeRegistered'>[] {
  requireAllowed('registerOutcome', state);
  if (measuredInMoney.includes(kind) !== (value !== undefined))
    refuse([
      broken(
        'value',
        'outcome-value',
        '仅新增销售和节约成本需要填写金额',
        'Sales and savings need a value, other outcomes have none',
      ),
    ]);
  return [OutcomeRegistered({ ...about(state), kind, title, ...(value === undefined ? {} : { value }) })];
}
