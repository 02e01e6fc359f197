import type { Manuscript, Statement } from '../domain/brief/write.js';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const textOr = (value: unknown, otherwise: string): string =>
  typeof value === 'string' && value.trim() !== '' ? value : otherwise;
const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

const statementsOf = (value: unknown): Statement[] =>
  (Array.isArray(value) ? value : [])
    .filter(isRecord)
    .filter(({ text }) => textOr(text, '') !== '')
    .map(({ text, evidence }) => ({ text: String(text), evidence: texts(evidence) }));

/** A manuscript as far as it is typed: a draft may hold anything, and its preview shows what there is. */
export function typedManuscript(content: Readonly<Record<string, unknown>>): Manuscript & { problems: string[] } {
  const summary = textOr(content['summary'], '');
  return {
    title: textOr(content['title'], '（未写标题）').slice(0, 60),
    ...(summary === '' ? {} : { summary }),
    body: textOr(content['body'], '（未写正文）'),
    statements: statementsOf(content['statements']),
    problems: texts(content['problems']),
  };
}
