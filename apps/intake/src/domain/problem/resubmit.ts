import {
  checkSubmission,
  FieldsInvalid,
  ProblemResubmitted,
  type DossierAttachment,
  type ProblemText,
} from '@zhitong/contracts';
import type { FactOf } from '@zhitong/events';
import { declare } from '../declaration.js';
import { workingPeriod, type IntakeRules } from '../rules.js';
import { demand } from './allowed.js';
import { differences } from './difference.js';
import { concerned, dossierOf, type ProblemState } from './state.js';
import { toDossier } from './text.js';

/** The enterprise submits a corrected version, also after the deadline as long as nobody has decided otherwise. */
export function resubmit(
  command: { text: ProblemText; attachments?: DossierAttachment[]; by: string; at: Date; rules: IntakeRules },
  state: ProblemState,
): FactOf<typeof ProblemResubmitted>[] {
  demand('resubmit', state, command.rules, command.at);
  const problems = checkSubmission(command.text);
  if (problems.length > 0) throw new FieldsInvalid(problems);
  const before = dossierOf(state);
  const { number, campaign, organisation, joined } = before;
  const { attachments = before.attachments } = command;
  const dossier = toDossier(
    { number, campaign, organisation, joined, attachments },
    command.text,
    before.indicators,
    state.lastIndicator,
  );
  return [
    ProblemResubmitted({
      problems: concerned(state),
      dossier,
      declaration: declare(command.by, command.at, dossier),
      changed: differences(before, dossier).map(({ field }) => field),
      round: state.returns,
      check: workingPeriod(command.at, command.rules.formalCheckDays, command.rules.calendar),
    }),
  ];
}
