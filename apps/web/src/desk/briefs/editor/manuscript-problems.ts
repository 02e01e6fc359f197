import type { Content } from '../../../form/index.js';
import type { Language } from '../../../i18n/index.js';
import { countCharacters, remarksOf, type Remarks } from '../../../kit/index.js';
import {
  briefBodyRule,
  briefSummaryRule,
  briefTitleRule,
  checkField,
  statementRule,
  summaryWantedFrom,
  type FieldRule,
} from '../../../rules/index.js';
import { statementsOf } from './sentences.js';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What is still missing or wrong before a manuscript can be handed in, by the very rules of the server. */
export function problemsOf(content: Content, language: Language): Remarks {
  const wrong: { field: string; message: string }[] = [];
  const hold = (rule: FieldRule<any>, value: unknown, field: string) => {
    const checked = checkField(rule, value, field);
    if (!checked.ok) wrong.push({ field, message: checked.problem.message[language] });
  };
  hold(briefTitleRule, textOf(content['title']), 'title');
  const [summary, body] = [textOf(content['summary']), textOf(content['body'])];
  if (summary !== '') hold(briefSummaryRule, summary, 'summary');
  else if (countCharacters(body) >= summaryWantedFrom) hold(briefSummaryRule, '', 'summary');
  hold(briefBodyRule, body, 'body');
  statementsOf(content).forEach(({ text }, i) => hold(statementRule, text, `statements.${i}.text`));
  return remarksOf(wrong);
}
