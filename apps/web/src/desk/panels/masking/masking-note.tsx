import { useQuery } from '@tanstack/react-query';
import { readVersion } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Link, Note } from '../../../kit/index.js';
import { maskingTexts } from './texts.js';

/** Whether the packet has been looked through, and the way to it. */
export function MaskingNote({ id }: { id: string }) {
  const t = useTexts(maskingTexts);
  const { data } = useQuery(readVersion('/api/review/panels/{id}/masking', { path: { id } }));
  if (!data) return null;
  const { suggestions, terms } = data.body;
  return (
    <Note mood={suggestions.length > 0 ? 'due' : 'done'}>
      <p className="row">
        <span>{suggestions.length > 0 ? t.open({ n: suggestions.length }) : t.clear({ n: terms.length })}</span>
        <Link to={`/panels/${id}/masking`}>{t.toMasking}</Link>
      </p>
    </Note>
  );
}
