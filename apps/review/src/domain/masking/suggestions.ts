import { maskedMark, type Dossier } from '@zhitong/contracts';
import { concernedOrganisations } from '../concerned.js';
import { formsOf } from './firm-forms.js';
import { findIn, hiding } from './hide.js';
import { lettersOf } from './letters.js';
import { patterns, publicMail, trimmed, type SuggestionKind } from './patterns.js';

/** Something in the texts that could tell who asks. */
export interface Suggestion {
  term: string;
  kind: SuggestionKind;
  /** How often it stands there. */
  times: number;
  /** Its first place, with a little around it. */
  around: string;
}

interface Found {
  term: string;
  kind: SuggestionKind;
}

const shortNames = (dossier: Pick<Dossier, 'organisation' | 'joined'>): Found[] =>
  concernedOrganisations(dossier)
    .flatMap(({ name }) => formsOf(name))
    .map((term) => ({ term, kind: 'short-name' }));

function inText(text: string): Found[] {
  const plain = text.normalize('NFKC');
  return patterns.flatMap(({ kind, find }) =>
    [...plain.matchAll(find)].flatMap(({ 0: all, 1: group }): Found[] => {
      const term = trimmed(kind, group ?? all);
      if (term === undefined) return [];
      const domain = kind === 'email' ? term.slice(term.indexOf('@') + 1) : '';
      return [
        { term, kind },
        ...(domain === '' || publicMail.test(domain) ? [] : [{ term: domain, kind: 'web' as const }]),
      ];
    }),
  );
}

/** What was masked already is no news. */
const isOfMark = (term: string, letters: string): boolean =>
  term.includes(maskedMark) || lettersOf(maskedMark).letters.includes(letters);

/**
 * What in the texts that experts read could tell who asks, besides what is masked by itself and what was accepted.
 * It depends on the dossier alone, so it is the same whoever looks. `hidden`: terms that are taken out already.
 */
export function suggestionsFor(
  dossier: Pick<Dossier, 'organisation' | 'joined'>,
  texts: readonly string[],
  hidden: readonly string[],
): Suggestion[] {
  const shown = texts.map(hiding(hidden)).join('\n');
  const seen = new Set<string>();
  return [...shortNames(dossier), ...inText(shown)].flatMap(({ term, kind }): Suggestion[] => {
    const { letters } = lettersOf(term);
    if (letters.length < 2 || seen.has(letters) || isOfMark(term, letters)) return [];
    seen.add(letters);
    const { times, around } = findIn(shown, term);
    return around === undefined ? [] : [{ term, kind, times, around }];
  });
}
