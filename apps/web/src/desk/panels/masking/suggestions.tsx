import { useTexts } from '../../../i18n/index.js';
import { Button, Tag } from '../../../kit/index.js';
import { maskingTexts, suggestionTexts } from './texts.js';
import type { Decide, Masking } from './use-masking.js';

type Suggestion = Masking['suggestions'][number];

/** What could tell who asks, one after another: masked, or let stand. */
export function Suggestions({ of, decide, open }: { of: readonly Suggestion[]; decide: Decide; open: boolean }) {
  const t = useTexts(maskingTexts);
  if (of.length === 0)
    return (
      <p className="quiet">
        {t.none} {t.noneNext}
      </p>
    );
  return (
    <>
      <ul className="masking__list">
        {of.map((one, i) => (
          <SuggestionRow key={one.term} of={one} decide={decide} open={open} first={i === 0} />
        ))}
      </ul>
      {open && of.length > 1 && (
        <Button busy={decide.save.isPending} onClick={() => void decide.mask(of.map(({ term }) => term))}>
          {t.all({ n: of.length })}
        </Button>
      )}
    </>
  );
}

function SuggestionRow({
  of: { term, kind, times, around },
  decide,
  open,
  first,
}: {
  of: Suggestion;
  decide: Decide;
  open: boolean;
  first: boolean;
}) {
  const t = useTexts(maskingTexts);
  const why = useTexts(suggestionTexts);
  const { isPending } = decide.save;
  const heard = <span className="unseen">{t.which({ term })}</span>;
  return (
    <li className="masking__one">
      <p className="row masking__term">
        <b>{term}</b>
        <Tag mood="waiting">{why[kind]}</Tag>
        <span className="quiet">{t.times({ n: times })}</span>
      </p>
      <p className="quiet">{around}</p>
      {open && (
        <p className="row">
          <Button busy={isPending} {...(first ? { shortcut: 'M' } : {})} onClick={() => void decide.mask([term])}>
            {t.mask}
            {heard}
          </Button>
          <Button
            look="text"
            busy={isPending}
            {...(first ? { shortcut: 'X' } : {})}
            onClick={() => void decide.letStand(term)}
          >
            {t.letStand}
            {heard}
          </Button>
        </p>
      )}
    </li>
  );
}
