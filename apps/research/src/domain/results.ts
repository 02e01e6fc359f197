import {
  ResultsCommented,
  ResultsReported,
  ResultsReturned,
  type FieldProblem,
  type Organisation,
} from '@zhitong/contracts';
import { requireAllowed } from './allowed.js';
import { about } from './command.js';
import { broken, refuse } from './refusals.js';
import type { FactNamed } from './topic-fact.js';
import type { Result, TaskBook, TopicState } from './topic-state.js';

/** The team hands in what was measured: one value with its test report for every row of the task book. */
export function reportResults({ results }: { results: Result[] }, state: TopicState): FactNamed<'ResultsReported'>[] {
  requireAllowed('reportResults', state);
  refuse(resultProblems(results, state.book!));
  return [ResultsReported({ ...about(state), results })];
}

function resultProblems(results: readonly Result[], { indicators }: TaskBook): FieldProblem[] {
  const missing = indicators
    .filter(({ id }) => !results.some(({ indicator }) => indicator === id))
    .map(({ id, name }) =>
      broken(`results.${id}`, 'indicator-unmeasured', `缺少实测值：${name}`, `Not measured: ${name}`),
    );
  return [
    ...missing,
    ...results.flatMap(({ indicator }, i) => {
      const field = `results.${i}.indicator`;
      if (!indicators.some(({ id }) => id === indicator))
        return [broken(field, 'unknown-indicator', '任务书中没有这项指标', 'The task book has no such indicator')];
      if (results.findIndex((one) => one.indicator === indicator) < i)
        return [broken(field, 'indicator-repeated', '同一指标只能填一次', 'An indicator is reported once')];
      return [];
    }),
  ];
}

/** An enterprise that submitted the problem says what it thinks of the results; its last word counts. */
export function commentResults(
  { by, agrees, comment }: { by: Organisation; agrees: boolean; comment: string },
  state: TopicState,
): FactNamed<'ResultsCommented'>[] {
  requireAllowed('commentResults', state);
  return [ResultsCommented({ ...about(state), by, agrees, comment })];
}

/** The results do not hold: the team works on and reports again. */
export function returnResults({ reason }: { reason: string }, state: TopicState): FactNamed<'ResultsReturned'>[] {
  requireAllowed('returnResults', state);
  return [ResultsReturned({ ...about(state), reason })];
}
