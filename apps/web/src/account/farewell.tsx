import { useTexts } from '../i18n/index.js';
import { Note, Page } from '../kit/index.js';
import { leaveTexts } from './leave-texts.js';

/** Where somebody lands whose account is erased. */
export default function Farewell() {
  const t = useTexts(leaveTexts);
  return (
    <Page title={t.gone} width="narrow">
      <Note mood="done">
        <p>{t.goneMore}</p>
        <p>{t.goneAgain}</p>
      </Note>
      <p>
        <a href="/">{t.home}</a>
      </p>
    </Page>
  );
}
