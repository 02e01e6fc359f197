import { judgeRow } from './judgement.js';
import type { Proposal } from './proposal.js';
import type { Call } from './topic-state.js';

/** How a promised value stands to the target: as the comparison at the acceptance will see it; null where a person has to tell. */
export function answersView(answers: Proposal['answers'], { indicators }: Pick<Call, 'indicators'>) {
  return answers.map((answer) => {
    const row = indicators.find(({ id }) => id === answer.indicator);
    return { ...answer, reaches: row ? (judgeRow({ ...row, measured: answer.promised }) ?? null) : null };
  });
}
