import { isConflict, useCommand, type AnswerOf } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { tell } from '../../secretariat/news.js';
import { maskingTexts } from './texts.js';

export type Masking = AnswerOf<'/api/review/panels/{id}/masking', 'get'>;

/** What was looked at, and the version to change it by. */
export interface Standing {
  id: string;
  masking: Masking;
  version: string | undefined;
}

const termsOf = ({ terms }: Masking) => terms.map(({ term }) => term);
const without = (terms: readonly string[], gone: string) => terms.filter((term) => term !== gone);

/** Each decision is kept at once: what experts see never waits for a button. */
export function useMasking({ id, masking, version }: Standing) {
  const t = useTexts(maskingTexts);
  const save = useCommand('put', '/api/review/panels/{id}/masking');
  const keep = async (body: { terms: string[]; dismissed: string[] }, done: string): Promise<boolean> => {
    try {
      await save.mutateAsync({ path: { id }, body, ...(version === undefined ? {} : { version }) });
      tell({ text: done });
      return true;
    } catch (error) {
      if (isConflict(error)) tell({ text: t.changed });
      return false;
    }
  };
  const terms = termsOf(masking);
  const { dismissed } = masking;
  return {
    save,
    mask: (added: readonly string[]) =>
      keep(
        {
          terms: [...new Set([...terms, ...added])],
          dismissed: dismissed.filter((term) => !added.includes(term)),
        },
        added.length === 1 ? t.maskedNow({ term: added[0]! }) : t.maskedAll({ n: added.length }),
      ),
    show: (term: string) => keep({ terms: without(terms, term), dismissed }, t.shownNow({ term })),
    letStand: (term: string) => keep({ terms, dismissed: [...dismissed, term] }, t.letStandNow({ term })),
  };
}
export type Decide = ReturnType<typeof useMasking>;
