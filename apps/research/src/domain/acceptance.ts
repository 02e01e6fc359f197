import { TopicAccepted, type FieldProblem } from '@zhitong/contracts';
import { requireAllowed } from './allowed.js';
import { about } from './command.js';
import { judgeRow } from './judgement.js';
import { broken, refuse } from './refusals.js';
import type { FactNamed } from './topic-fact.js';
import type { TopicState } from './topic-state.js';

/** One row of the comparison: the enterprise's indicator, the target, what was measured, and what follows from it. */
export interface ComparedRow {
  id: string;
  name: string;
  current: string;
  target: string;
  unit: string;
  method: string;
  measured: string;
  report: string;
  /** From the numbers; null where only a person can tell. */
  met: boolean | null;
}

/** The results held against the indicators, row by row, in the order of the enterprise's table. */
export function compare({ book, results }: Pick<TopicState, 'book' | 'results'>): ComparedRow[] {
  return (book?.indicators ?? []).flatMap((row) => {
    const result = results.find(({ indicator }) => indicator === row.id);
    if (!result) return [];
    const { measured, report } = result;
    return [{ ...row, measured, report, met: judgeRow({ ...row, measured }) ?? null }];
  });
}

/** What the secretariat decides on a row that the numbers do not decide. */
export interface Judgement {
  indicator: string;
  met: boolean;
  note: string;
}

export interface Accept {
  judgements: Judgement[];
  summary: string;
  /** What is answered to an enterprise that objected. */
  answer?: string;
}

/**
 * Accepts the results (验收). Every row has to be met: by its numbers, or where they cannot tell by an explicit
 * judgement with a note. What is not met goes back to the team or ends the topic. Over an enterprise's objection the
 * acceptance needs an answer to it.
 */
export function accept({ judgements, summary, answer }: Accept, state: TopicState): FactNamed<'TopicAccepted'>[] {
  requireAllowed('accept', state);
  const { book, dossier, comments } = state;
  const compared = compare(state);
  refuse([...judgementProblems(judgements, compared), ...unmet(judgements, compared), ...unanswered(state, answer)]);
  const judged = new Map(judgements.map((one) => [one.indicator, one]));
  return [
    TopicAccepted({
      ...about(state),
      team: book!.team,
      results: compared.map((row) => ({ ...row, met: true, ...noteOf(judged.get(row.id)) })),
      summary,
      comments,
      ...(answer === undefined ? {} : { answer }),
      dossier: dossier!,
    }),
  ];
}

const noteOf = (judgement: Judgement | undefined) => (judgement ? { note: judgement.note } : {});

function judgementProblems(judgements: readonly Judgement[], compared: readonly ComparedRow[]): FieldProblem[] {
  return judgements.flatMap(({ indicator }, i) => {
    const field = `judgements.${i}.indicator`;
    const row = compared.find(({ id }) => id === indicator);
    if (!row)
      return [broken(field, 'unknown-indicator', '任务书中没有这项指标', 'The task book has no such indicator')];
    if (row.met !== null)
      return [
        broken(field, 'judged-by-numbers', `${row.name}由数值判定，不另作结论`, `The numbers decide on ${row.name}`),
      ];
    if (judgements.findIndex((one) => one.indicator === indicator) < i)
      return [broken(field, 'indicator-repeated', '同一指标只能判定一次', 'An indicator is judged once')];
    return [];
  });
}

function unmet(judgements: readonly Judgement[], compared: readonly ComparedRow[]): FieldProblem[] {
  return compared.flatMap(({ id, name, target, measured, met }) => {
    const verdict = met ?? judgements.find(({ indicator }) => indicator === id)?.met;
    const field = `judgements.${id}`;
    if (verdict === undefined)
      return [
        broken(
          field,
          'judgement-needed',
          `${name}无法由数值判定，请作出结论并说明`,
          `${name} needs an explicit judgement with a note`,
        ),
      ];
    if (verdict) return [];
    return [
      broken(
        field,
        'not-met',
        `${name}未达标：目标 ${target}，实测 ${measured}`,
        `${name} is not met: target ${target}, measured ${measured}`,
      ),
    ];
  });
}

function unanswered({ comments }: TopicState, answer: string | undefined): FieldProblem[] {
  const objects = comments.some(({ agrees }) => !agrees);
  if (objects === (answer !== undefined)) return [];
  return [
    objects
      ? broken(
          'answer',
          'objection-unanswered',
          '企业对结果有异议，请填写答复',
          'The enterprise objects: an answer is needed',
        )
      : broken(
          'answer',
          'nothing-to-answer',
          '企业没有异议，无需答复',
          'No enterprise objects: there is nothing to answer',
        ),
  ];
}
