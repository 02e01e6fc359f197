import { judgeRow } from './judgement.js';
import type { Draft } from './draft.js';
import type { Call } from './topic-state.js';

/** How a promised value stands to the target: as the comparison at the acceptance will see it; null where a person has to tell. */
export function answersView<A extends NonNullable<Draft['answers']>[number]>(
  answers: readonly A[],
  { indicators }: Pick<Call, 'indicators'>,
) {
  return answers.map((answer) => {
    const row = indicators.find(({ id }) => id === answer.indicator);
    const { promised } = answer;
    return {
      ...answer,
      reaches: row && promised !== undefined ? (judgeRow({ ...row, measured: promised }) ?? null) : null,
    };
  });
}
