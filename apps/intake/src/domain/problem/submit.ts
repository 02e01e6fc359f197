import {
  checkSubmission,
  FieldsInvalid,
  ProblemEntered,
  ProblemSubmitted,
  type Dossier,
  type DossierAttachment,
  type Organisation,
  type ProblemText,
} from '@zhitong/contracts';
import type { FactOf } from '@zhitong/events';
import { declare } from '../declaration.js';
import { workingPeriod, type IntakeRules } from '../rules.js';
import { demand } from './allowed.js';
import { dossierOf, type ProblemState } from './state.js';
import { toFirstDossier } from './text.js';

export interface Submit {
  problem: string;
  number: string;
  campaign: string;
  organisation: Organisation;
  text: ProblemText;
  attachments?: DossierAttachment[];
  by: string;
  at: Date;
  rules: IntakeRules;
}

function firstDossier({ text, number, campaign, organisation, attachments }: Submit): Dossier {
  const problems = checkSubmission(text);
  if (problems.length > 0) throw new FieldsInvalid(problems);
  return toFirstDossier({ number, campaign, organisation, joined: [], attachments }, text);
}

/** An enterprise submits. The clock of the formal check starts. */
export function submit(command: Submit, _state: ProblemState): FactOf<typeof ProblemSubmitted>[] {
  const dossier = firstDossier(command);
  return [
    ProblemSubmitted({
      problems: [command.problem],
      dossier,
      declaration: declare(command.by, command.at, dossier),
      check: workingPeriod(command.at, command.rules.formalCheckDays, command.rules.calendar),
    }),
  ];
}

/** A clerk enters a problem that came on paper or by phone. It counts from the enterprise's confirmation. */
export function enter(command: Submit & { owner: string }, _state: ProblemState): FactOf<typeof ProblemEntered>[] {
  return [
    ProblemEntered({
      problems: [command.problem],
      dossier: firstDossier(command),
      enteredBy: command.by,
      owner: command.owner,
    }),
  ];
}

/** The enterprise confirms what a clerk entered for it, and signs the declarations. */
export function confirm(
  command: { attachments?: DossierAttachment[]; by: string; at: Date; rules: IntakeRules },
  state: ProblemState,
): FactOf<typeof ProblemSubmitted>[] {
  demand('confirm', state, command.rules, command.at);
  const { attachments: before = [], ...entered } = dossierOf(state);
  const { attachments = before } = command;
  const dossier = { ...entered, ...(attachments.length > 0 ? { attachments } : {}) };
  return [
    ProblemSubmitted({
      problems: [state.id],
      dossier,
      declaration: declare(command.by, command.at, dossier),
      enteredBy: state.enteredBy,
      check: workingPeriod(command.at, command.rules.formalCheckDays, command.rules.calendar),
    }),
  ];
}
