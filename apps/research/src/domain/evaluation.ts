import type { FieldProblem } from '@zhitong/contracts';
import type { Bid } from './proposal.js';
import { broken } from './refusals.js';
import type { Criterion, ResearchRules } from './rules.js';

/** What one evaluator gave: points per criterion for every bid. */
export interface Evaluation {
  /** Account id. */
  evaluator: string;
  employer: { name: string; creditCode: string };
  sheets: { bid: string; points: Record<string, number>; comment: string }[];
}

/** Who stands for what is judged: nobody of theirs may judge. */
export interface Parties {
  /** Credit codes of the enterprises that submitted the problem. */
  submitters: readonly string[];
  bids: readonly Bid[];
}

/** The bids that can win. Who submitted the problem cannot: it may have been merged in after the closing. */
export const eligible = ({ submitters, bids }: Parties): Bid[] =>
  bids.filter(({ team }) => !submitters.includes(team.creditCode));

/** Evaluators must not belong to a submitter or to a team that bids, alone or as a partner. */
export function conflictOf({ evaluator, employer }: Evaluation, { submitters, bids }: Parties): FieldProblem[] {
  if (submitters.includes(employer.creditCode))
    return [
      broken(
        'employer.creditCode',
        'conflict-submitter',
        '评榜专家与需求方同一单位，应回避',
        'The evaluator belongs to the enterprise that submitted the problem',
      ),
    ];
  const own = bids.find(
    ({ lead, team, proposal }) =>
      lead === evaluator ||
      team.creditCode === employer.creditCode ||
      proposal.partners.some(({ creditCode }) => creditCode === employer.creditCode),
  );
  return own
    ? [
        broken(
          'employer.creditCode',
          'conflict-bidder',
          '评榜专家与揭榜方或其合作单位同一单位，应回避',
          'The evaluator belongs to a team that bids, or to its partner',
        ),
      ]
    : [];
}

/** Whether enough evaluators gave points, an odd number of them, and from enough employers. */
export function compositionProblems(
  evaluations: readonly Evaluation[],
  { minimumEvaluators, minimumEmployers }: ResearchRules['evaluation'],
): FieldProblem[] {
  const { length } = evaluations;
  const flaw = (code: string, zh: string, en: string) => [broken('evaluations', code, zh, en)];
  if (length < minimumEvaluators)
    return flaw(
      'too-few-evaluators',
      `至少需要 ${minimumEvaluators} 位专家评榜，现有 ${length} 位`,
      `At least ${minimumEvaluators} evaluators are needed, there are ${length}`,
    );
  if (length % 2 === 0)
    return flaw(
      'evaluators-even',
      `评榜专家须为单数，现有 ${length} 位`,
      `The number of evaluators must be odd, there are ${length}`,
    );
  const employers = new Set(evaluations.map(({ employer }) => employer.creditCode)).size;
  if (employers < minimumEmployers)
    return flaw(
      'too-few-employers',
      `评榜专家须来自至少 ${minimumEmployers} 个单位，现有 ${employers} 个`,
      `The evaluators must come from at least ${minimumEmployers} employers, there are ${employers}`,
    );
  return [];
}

/** Every bid that can win needs points for every criterion, none above its weight, nothing else. */
export function sheetProblems(
  { sheets }: Evaluation,
  parties: Parties,
  criteria: readonly Criterion[],
): FieldProblem[] {
  const { bids } = parties;
  const missing = eligible(parties)
    .filter(({ id }) => !sheets.some(({ bid }) => bid === id))
    .map(({ id }) => broken('sheets', 'bid-unscored', `方案 ${id} 还没有评分`, `Bid ${id} is not scored`));
  return [
    ...missing,
    ...sheets.flatMap(({ bid }, i) => {
      if (!bids.some(({ id }) => id === bid))
        return [broken(`sheets.${i}.bid`, 'unknown-bid', '没有这个方案', 'There is no such bid')];
      if (sheets.findIndex((one) => one.bid === bid) < i)
        return [broken(`sheets.${i}.bid`, 'bid-repeated', '同一方案只能评一次', 'A bid is scored once')];
      return [];
    }),
    ...sheets.flatMap(({ points }, i) => pointProblems(points, `sheets.${i}.points`, criteria)),
  ];
}

function pointProblems(points: Record<string, number>, field: string, criteria: readonly Criterion[]): FieldProblem[] {
  const unknown = Object.keys(points)
    .filter((code) => !criteria.some((criterion) => criterion.code === code))
    .map((code) => broken(`${field}.${code}`, 'unknown-criterion', '没有这个评分项', 'There is no such criterion'));
  return [
    ...unknown,
    ...criteria.flatMap(({ code, zh, en, weight }) => {
      const given = points[code];
      if (given !== undefined && given >= 0 && given <= weight) return [];
      return [broken(`${field}.${code}`, 'points-range', `${zh}应为 0–${weight} 分`, `${en}: 0 to ${weight} points`)];
    }),
  ];
}
