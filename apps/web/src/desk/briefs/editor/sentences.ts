import type { Content } from '../../../form/index.js';

export interface Statement {
  text: string;
  evidence: string[];
}

/** The statements of a draft; whatever else it holds there is none. */
export const statementsOf = (content: Content): Statement[] =>
  (Array.isArray(content['statements']) ? (content['statements'] as Partial<Statement>[]) : [])
    .filter(({ text }) => typeof text === 'string')
    .map(({ text = '', evidence = [] }) => ({ text, evidence }));

const sentence = /[^。；！？\n]+[。；！？]?/gu;
/** `一、`, `（一）`, `1.` at the beginning belong to the layout, not to what is said. */
const numbering =
  /^\s*(?:[一二三四五六七八九十百]{1,5}、|[（(][一二三四五六七八九十百\d]{1,5}[）)]|\d{1,3}[.．](?!\d))/u;

/** The sentence in which the cursor stands; undefined between two. */
export function sentenceAt(body: string, cursor: number): string | undefined {
  for (const found of body.matchAll(sentence)) {
    const end = found.index + found[0].length;
    if (cursor >= found.index && cursor <= end) return found[0].replace(numbering, '').trim() || undefined;
  }
  return undefined;
}

/** Where a statement stands in the text; at the end where it is no longer there. */
const placeIn = (body: string, { text }: Statement): number => {
  const at = body.indexOf(text);
  return at < 0 ? body.length : at;
};

/** Adds a piece of evidence to a sentence; statements stay in the order of the text. */
export function cited(statements: readonly Statement[], body: string, text: string, evidence: string): Statement[] {
  const known = statements.find((one) => one.text === text);
  const next = known
    ? statements.map((one) => (one === known ? { ...one, evidence: [...new Set([...one.evidence, evidence])] } : one))
    : [...statements, { text, evidence: [evidence] }];
  return [...next].sort((a, b) => placeIn(body, a) - placeIn(body, b));
}

/** Takes a piece of evidence off a statement, and the statement with its last one. */
export const uncited = (statements: readonly Statement[], text: string, evidence: string): Statement[] =>
  statements
    .map((one) => (one.text === text ? { ...one, evidence: one.evidence.filter((id) => id !== evidence) } : one))
    .filter((one) => one.evidence.length > 0);

/** Sentences with a figure in them that rest on nothing. */
export function unproven(body: string, statements: readonly Statement[]): string[] {
  const proven = statements.filter(({ evidence }) => evidence.length > 0).map(({ text }) => text);
  return [...body.matchAll(sentence)]
    .map(([whole]) => whole.replace(numbering, '').trim())
    .filter((one) => /\d/.test(one) && !proven.some((text) => one.includes(text) || text.includes(one)));
}
