import { useTexts } from '../i18n/index.js';
import { Icon, Link, Section } from '../kit/index.js';
import { leaveTexts } from './leave-texts.js';

/** What is kept about me: to take along, and to have deleted. */
export function MyData() {
  const t = useTexts(leaveTexts);
  return (
    <Section title={t.data}>
      <p className="quiet">{t.dataMore}</p>
      <p>
        <a className="button" href="/api/account/export" download>
          <Icon name="download" />
          {t.take}
        </a>
      </p>
      <p>
        <Link to="~/leave">{t.leave}</Link>
      </p>
    </Section>
  );
}
