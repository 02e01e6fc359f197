import { checkField, minorityRule, opinionRule, type FieldRule } from '../../../rules/index.js';
import type { Language } from '../../../i18n/index.js';
import { remarksOf, type Remarks } from '../../../kit/remarks.js';
import { opinionParts, type Opinion, type OpinionDraft, type OpinionPart } from '../../../review/opinion.js';

const filled = (draft: OpinionDraft, part: OpinionPart): boolean => (draft[part] ?? '').trim() !== '';

/** The words of the rule name the whole opinion; here each part is complained about by its own name. */
const lengthOf = (label: string, rule: FieldRule, language: Language): string =>
  rule.message[language].replace(rule.label[language], label);

/** What is to be mended before it can be given; `labels`: what the parts are called. */
export function missingIn(draft: OpinionDraft, labels: Record<OpinionPart, string>, language: Language): Remarks {
  return remarksOf(
    opinionParts.flatMap((part) => {
      if (part === 'minority' && !filled(draft, part)) return [];
      const rule = part === 'minority' ? minorityRule : opinionRule;
      const checked = checkField(rule, draft[part] ?? '', part);
      return checked.ok ? [] : [{ field: part, message: lengthOf(labels[part], rule, language) }];
    }),
  );
}

/** The opinion as it is given: an empty minority's view is none. */
export const opinionOf = (draft: OpinionDraft): Opinion => {
  const { background = '', assessment = '', issues = '', conclusion = '', minority = '' } = draft;
  return { background, assessment, issues, conclusion, ...(minority.trim() === '' ? {} : { minority }) };
};
