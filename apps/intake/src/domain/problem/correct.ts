import {
  checkSubmission,
  FieldsInvalid,
  ProblemCorrected,
  type ClearableField,
  type FieldProblem,
  type Organisation,
  type ProblemText,
} from '@zhitong/contracts';
import type { FactOf } from '@zhitong/events';
import type { FixedRules } from '../rules.js';
import { demand } from './allowed.js';
import { differences } from './difference.js';
import { concerned, dossierOf, isMoved, type ProblemState } from './state.js';
import { toDossier, toText } from './text.js';

export interface Correct {
  /** The fields that are wrong, with their right values. */
  fields: Partial<ProblemText> & { organisation?: Pick<Organisation, 'name' | 'creditCode'> };
  /** Fields that should be empty. */
  clear?: ClearableField[];
  /** Account of the right organisation, where it has one. */
  owner?: string | undefined;
  reason: string;
  at: Date;
  rules: FixedRules;
}

/** An organisation that is known by its credit code alone is known by the corrected one from then on. */
const renamed = (old: Organisation, now: Correct['fields']['organisation'] = old): Organisation => ({
  ...now,
  id: old.id === old.creditCode ? now.creditCode : old.id,
});

const bothWays = (field: ClearableField): FieldProblem => ({
  field: `fields.${field}`,
  code: 'cleared-and-given',
  message: { zh: '同一字段不能既更正又清空', en: 'A field cannot be corrected and emptied at once' },
});

const without = (text: ProblemText, fields: readonly ClearableField[]): ProblemText =>
  Object.fromEntries(
    Object.entries(text).filter(([field]) => !fields.some((one) => one === field)),
  ) as unknown as ProblemText;

/** A clerk corrects an error (更正) at any stage. The old values stand in the fact and stay visible. */
export function correct(
  { fields, clear = [], owner, reason, at, rules }: Correct,
  state: ProblemState,
): FactOf<typeof ProblemCorrected>[] {
  demand('correct', state, rules, at);
  const before = dossierOf(state);
  const { organisation, ...changed } = fields;
  const twice = clear.filter((field) => changed[field] !== undefined);
  if (twice.length > 0) throw new FieldsInvalid(twice.map(bothWays));
  const text = without({ ...toText(before), ...changed }, clear);
  const problems = checkSubmission(text);
  if (problems.length > 0) throw new FieldsInvalid(problems.map((p) => ({ ...p, field: `fields.${p.field}` })));
  const { number, campaign, joined, attachments } = before;
  const frame = { number, campaign, joined, attachments, organisation: renamed(before.organisation, organisation) };
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
  const moved = isMoved(before, dossier) ? { owner } : {};
  return [ProblemCorrected({ problems: concerned(state), changes, reason, dossier, ...moved })];
}
