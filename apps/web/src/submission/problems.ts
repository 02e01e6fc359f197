import type { Content } from '../form/index.js';
import type { Language } from '../i18n/index.js';
import { remarksOf, type Remarks } from '../kit/index.js';
import { parseSubmission, secrecyWarnings } from '../rules/index.js';

/** The fields of each part, by the beginning of their path. */
export const fieldsOfParts = [
  ['contact', 'region', 'regiment', 'campaign', 'organisation'],
  ['title', 'kind', 'industry', 'disciplines', 'description', 'background'],
  ['stateOfTheArt', 'significance', 'choke', 'indicators', 'trl'],
  ['months', 'ownMoney', 'cooperation'],
  ['visibility', 'publicFields', 'recommender', 'attachments'],
] as const;

/** Which part a field stands in, from 1. */
export const partOf = (field: string): number =>
  fieldsOfParts.findIndex((fields) => fields.some((one) => field === one || field.startsWith(`${one}.`))) + 1;

/** What an empty list says where nothing was chosen; an internal problem has no public fields. */
export const prepared = (content: Content): Content => ({
  publicFields: [],
  ...content,
  ...(content['visibility'] === 'internal' ? { publicFields: [] } : {}),
  choke: { sourceCountries: [], ...(content['choke'] ?? {}) },
});

/** What is still missing or wrong, by the very rules of the server; the declarations come last and are not asked for yet. */
export function problemsOf(content: Content, language: Language): Remarks {
  const parsed = parseSubmission({ ...prepared(content), declarations: { noStateSecret: true, truthful: true } });
  if (parsed.ok) return new Map();
  return remarksOf(parsed.problems.map(({ field, message }) => ({ field, message: message[language] })));
}

export const ofPart = (remarks: Remarks, part: number): Remarks =>
  new Map([...remarks].filter(([field]) => partOf(field) === part));

/** Words that could belong to a secrecy marking: to be looked at once more. */
export const warningsOf = (content: Content, language: Language): Remarks =>
  remarksOf(secrecyWarnings(content).map(({ field, message }) => ({ field, message: message[language] })));
