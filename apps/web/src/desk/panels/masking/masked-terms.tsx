import { useTexts } from '../../../i18n/index.js';
import { Button } from '../../../kit/index.js';
import { maskingTexts } from './texts.js';
import type { Decide, Masking } from './use-masking.js';

/** What is masked, and what was seen and let stand: both can be changed while the review goes on. */
export function MaskedTerms({
  of: { terms, dismissed },
  decide,
  open,
}: {
  of: Masking;
  decide: Decide;
  open: boolean;
}) {
  const t = useTexts(maskingTexts);
  const { isPending } = decide.save;
  return (
    <>
      <h3>{t.masked}</h3>
      {terms.length === 0 ? (
        <p className="quiet">{t.noneMasked}</p>
      ) : (
        <ul className="masking__list">
          {terms.map(({ term, times }) => (
            <li key={term} className="row masking__term">
              <b>{term}</b>
              <span className="quiet">{times > 0 ? t.stands({ n: times }) : t.standsNowhere}</span>
              {open && (
                <Button look="text" busy={isPending} onClick={() => void decide.show(term)}>
                  {t.show}
                  <span className="unseen">{t.which({ term })}</span>
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {dismissed.length > 0 && (
        <>
          <h3>{t.dismissed}</h3>
          <ul className="masking__list">
            {dismissed.map((term) => (
              <li key={term} className="row masking__term">
                <span>{term}</span>
                {open && (
                  <Button look="text" busy={isPending} onClick={() => void decide.mask([term])}>
                    {t.again}
                    <span className="unseen">{t.which({ term })}</span>
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
