import {
  checklistItems,
  FieldsInvalid,
  FormalCheckOverdue,
  ProblemAccepted,
  ProblemCorrectionOverdue,
  ProblemRejected,
  ProblemReturned,
  type FieldProblem,
  type ProblemSeparated,
} from '@zhitong/contracts';
import type { DataOf, FactOf } from '@zhitong/events';
import { workingPeriod, type FixedRules, type IntakeRules } from '../rules.js';
import { demand } from './allowed.js';
import { leaderGone, separateAll } from './separate.js';
import { concerned, dossierOf, type ProblemState } from './state.js';

export type Reasons = DataOf<typeof ProblemReturned>['reasons'];
interface ByRules {
  at: Date;
  rules: FixedRules;
}
/** What begins a period needs the calendar. */
interface Counting extends ByRules {
  rules: IntakeRules;
}

/** The fact of a return: the clock of the correction starts. */
export function returned(
  {
    reasons,
    from,
    at,
    rules,
    reviewRound,
  }: Counting & { reasons: Reasons; from: 'check' | 'review'; reviewRound?: number },
  state: ProblemState,
): FactOf<typeof ProblemReturned> {
  const period = workingPeriod(at, rules.correctionDays, rules.calendar);
  return ProblemReturned({
    problems: concerned(state),
    reasons,
    round: state.returns + 1,
    dueAt: period.by,
    from,
    returnedAt: period.from,
    reviewRound,
  });
}

const itemProblem = (field: string, code: string, zh: string, en: string): FieldProblem => ({
  field,
  code,
  message: { zh, en },
});

function demandReasons(reasons: Reasons): void {
  if (reasons.length > 0 && reasons.length <= 30) return;
  throw new FieldsInvalid([itemProblem('reasons', 'reasons-count', '原因应有 1–30 条', '1 to 30 reasons')]);
}

/** The formal check sends the problem back, with a reason for each field; as often as the rules allow. */
export function returnForCorrection(command: Counting & { reasons: Reasons }, state: ProblemState) {
  demand('return', state, command.rules, command.at);
  demandReasons(command.reasons);
  return [returned({ ...command, from: 'check' }, state)];
}

type Checklist = DataOf<typeof ProblemAccepted>['checklist'];

/** Every item of the checklist once, and passed: a problem that fails one is returned or rejected, not accepted. */
function checkChecklist(checklist: Checklist): FieldProblem[] {
  const failed = checklist.flatMap(({ code, ok }, i) => {
    const { zh, en } = checklistItems.find((item) => item.code === code)?.name ?? { zh: code, en: code };
    return ok
      ? []
      : [
          itemProblem(
            `checklist.${i}.ok`,
            'checklist-failed',
            `“${zh}”未通过，不能受理`,
            `'${en}' did not pass: it cannot be accepted`,
          ),
        ];
  });
  const twice = checklist.flatMap(({ code }, i) =>
    checklist.findIndex((item) => item.code === code) < i
      ? [itemProblem(`checklist.${i}.code`, 'checklist-repeated', `“${code}”重复`, `'${code}' stands twice`)]
      : [],
  );
  const missing = checklistItems
    .filter(({ code }) => !checklist.some((item) => item.code === code))
    .map(({ name }) =>
      itemProblem('checklist', 'checklist-incomplete', `缺少审查项“${name.zh}”`, `The item '${name.en}' is missing`),
    );
  return [...failed, ...twice, ...missing];
}

/** The formal check is passed: the next round of review can begin. */
export function accept(
  command: ByRules & { checklist: Checklist },
  state: ProblemState,
): FactOf<typeof ProblemAccepted>[] {
  demand('accept', state, command.rules, command.at);
  const wrong = checkChecklist(command.checklist);
  if (wrong.length > 0) throw new FieldsInvalid(wrong);
  return [
    ProblemAccepted({
      problems: concerned(state),
      dossier: dossierOf(state),
      round: state.reviewRound + 1,
      checklist: command.checklist,
    }),
  ];
}

/** The formal check ends with a refusal. Problems merged into this one come back: see `unmerge`. */
export function reject(
  command: ByRules & { reasons: Reasons },
  state: ProblemState,
): (FactOf<typeof ProblemSeparated> | FactOf<typeof ProblemRejected>)[] {
  demand('reject', state, command.rules, command.at);
  demandReasons(command.reasons);
  return [
    ...separateAll(state, leaderGone.rejected),
    ProblemRejected({ problems: [state.id], reasons: command.reasons }),
  ];
}

/** A clock of working days ran out. It marks the problem, once, and decides nothing. */
export function clockRanOut(
  name: 'formal-check' | 'correction',
  state: ProblemState,
): (FactOf<typeof FormalCheckOverdue> | FactOf<typeof ProblemCorrectionOverdue>)[] {
  if (state.clock?.name !== name || state.clock.overdue) return [];
  const data = { problems: concerned(state), dueAt: state.clock.by };
  return [name === 'formal-check' ? FormalCheckOverdue(data) : ProblemCorrectionOverdue(data)];
}
