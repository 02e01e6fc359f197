import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { read } from '../api/index.js';
import { useForm, valueAt } from '../form/index.js';
import { useTexts } from '../i18n/index.js';
import { submissionTexts } from './texts.js';

/** How long somebody must have stopped typing before it is looked up, ms. */
const pause = 700;

/** Problems that may be the same, while the title is typed. Says nothing where there is none. */
export function Similar({ except }: { except?: string }) {
  const t = useTexts(submissionTexts);
  const { content } = useForm();
  const title = String(valueAt(content, 'title') ?? '').trim();
  const text = String(valueAt(content, 'description') ?? '').slice(0, 500);
  const settled = useSettled(title);
  const found = useQuery({
    ...read('/api/intake/problems/similar', {
      query: { title: settled, ...(text === '' ? {} : { text }), ...(except === undefined ? {} : { except }) },
    }),
    enabled: [...settled].length >= 4,
    // Each letter asks anew: what was found before stays until then.
    placeholderData: (before) => before,
    retry: false,
  });
  const items = found.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <aside className="similar" aria-live="polite">
      <h2>{t.similar({ n: items.length })}</h2>
      <p className="quiet">{t.similarMore}</p>
      <ul>
        {items.map(({ id, number, title }) => (
          <li key={id}>
            <p className="song">{title}</p>
            <p className="quiet">{number}</p>
          </li>
        ))}
      </ul>
    </aside>
  );
}

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
