import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from '../api/session.js';
import { useTexts } from '../i18n/index.js';
import { ButtonLink } from '../kit/button.js';
import { Page } from '../kit/page.js';
import { useRoleNames } from './roles.js';
import { entryTexts } from './texts.js';

/** A page that is not there, or that one may not see: the two look alike. */
export function NotHere() {
  const t = useTexts(entryTexts);
  const roles = useRoleNames();
  const { data } = useQuery(sessionQuery);
  return (
    <Page title={t.notHere} width="reading" actions={<ButtonLink to="/">{t.home}</ButtonLink>}>
      {data && <p>{t.notHereMore({ role: roles[data.role] })}</p>}
    </Page>
  );
}
