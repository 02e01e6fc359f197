import { useQuery } from '@tanstack/react-query';
import { read } from '../../api/index.js';
import { useTexts, useTimes } from '../../i18n/index.js';
import { ButtonLink, Loaded, Section } from '../../kit/index.js';
import { enterpriseTexts } from './texts.js';

/** What was begun and not yet submitted. */
export function Drafts() {
  const t = useTexts(enterpriseTexts);
  const times = useTimes();
  const drafts = useQuery(read('/api/intake/drafts'));
  return (
    <Loaded query={drafts}>
      {({ items }) =>
        items.length > 0 && (
          <Section title={t.drafts} more={t.allMore({ n: items.length })}>
            <ul className="items">
              {items.map(({ id, content, updatedAt }) => (
                <li key={id} className="duty">
                  <div>
                    <h3 className="item__title">
                      {typeof content['title'] === 'string' && content['title'] !== '' ? content['title'] : t.untitled}
                    </h3>
                    <div className="item__meta">{t.savedAt({ when: times.moment(updatedAt) })}</div>
                  </div>
                  <ButtonLink to={`/submit/${id}`}>{t.goOn}</ButtonLink>
                </li>
              ))}
            </ul>
          </Section>
        )
      }
    </Loaded>
  );
}
