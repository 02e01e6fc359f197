import { useQuery } from '@tanstack/react-query';
import { read } from '../../../api/index.js';
import { useTexts, useTimes } from '../../../i18n/index.js';
import { Link, Section, Tag } from '../../../kit/index.js';
import { listTexts } from './texts.js';

/** What the editor has begun and not handed in. */
export function Drafts() {
  const t = useTexts(listTexts);
  const times = useTimes();
  const drafts = useQuery(read('/api/briefs/drafts'));
  if (!drafts.data || drafts.data.length === 0) return null;
  return (
    <Section title={t.drafts} more={t.draftsMore}>
      <ul className="items">
        {drafts.data.map(({ id, content, updatedAt }) => (
          <li key={id}>
            <h3 className="item__title">
              <Link to={`/briefs/drafts/${id}`}>{String(content['title'] ?? '') || t.untitled}</Link>
            </h3>
            <p className="item__meta">
              <span>{t.saved({ when: times.moment(updatedAt) })}</span>
              {content['brief'] !== undefined && <Tag mood="due">{t.revision}</Tag>}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
