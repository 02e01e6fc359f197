import {
  checkSubmission,
  FieldsInvalid,
  ProblemCorrected,
  type Organisation,
  type ProblemText,
} from '@zhitong/contracts';
import type { FactOf } from '@zhitong/events';
import type { IntakeRules } from '../rules.js';
import { demand } from './allowed.js';
import { differences } from './difference.js';
import { concerned, dossierOf, type ProblemState } from './state.js';
import { toDossier, toText } from './text.js';

export interface Correct {
  /** The fields that are wrong, with their right values. */
  fields: Partial<ProblemText> & { organisation?: Pick<Organisation, 'name' | 'creditCode'> };
  reason: string;
  at: Date;
  rules: IntakeRules;
}

/** An organisation that is known by its credit code alone is known by the corrected one from then on. */
const renamed = (old: Organisation, now: Correct['fields']['organisation'] = old): Organisation => ({
  ...now,
  id: old.id === old.creditCode ? now.creditCode : old.id,
});

/** A clerk corrects an error (更正) at any stage. The old values stand in the fact and stay visible. */
export function correct(
  { fields, reason, at, rules }: Correct,
  state: ProblemState,
): FactOf<typeof ProblemCorrected>[] {
  demand('correct', state, rules, at);
  const before = dossierOf(state);
  const { organisation, ...changed } = fields;
  const text = { ...toText(before), ...changed };
  const problems = checkSubmission(text);
  if (problems.length > 0) throw new FieldsInvalid(problems.map((p) => ({ ...p, field: `fields.${p.field}` })));
  const { number, campaign, joined } = before;
  const frame = { number, campaign, joined, organisation: renamed(before.organisation, organisation) };
  const dossier = toDossier(frame, text, before.indicators, state.lastIndicator, 'fields.');
  const changes = differences(before, dossier);
  if (changes.length === 0)
    throw new FieldsInvalid([
      {
        field: 'fields',
        code: 'nothing-changed',
        message: { zh: '没有任何字段与现有内容不同', en: 'No field differs from what is there' },
      },
    ]);
  return [ProblemCorrected({ problems: concerned(state), changes, reason, dossier })];
}
