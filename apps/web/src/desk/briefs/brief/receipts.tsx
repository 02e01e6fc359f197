import { useTexts } from '../../../i18n/index.js';
import { Section, Tag } from '../../../kit/index.js';
import type { Brief } from '../brief-types.js';
import { usePeople } from '../people.js';
import { briefTexts } from './texts.js';

/** Whom it was sent to, and who has acknowledged it. */
export function Receipts({ brief: { recipients = [], acknowledged = [] } }: { brief: Brief }) {
  const t = useTexts(briefTexts);
  const nameOf = usePeople(recipients);
  return (
    <Section title={t.recipients} more={t.recipientsMore({ n: recipients.length, read: acknowledged.length })}>
      <ul className="stack">
        {recipients.map((account) => (
          <li key={account} className="row">
            <span>{nameOf(account)}</span>
            {acknowledged.includes(account) ? (
              <Tag mood="done">{t.acknowledged}</Tag>
            ) : (
              <Tag mood="waiting">{t.notYet}</Tag>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
