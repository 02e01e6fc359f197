import { useTexts } from '../i18n/index.js';
import { entryTexts } from './texts.js';

export function Footer() {
  const t = useTexts(entryTexts);
  return (
    <footer className="foot">
      <div className="foot__in">
        <span>{t.ownOffice}</span>
        <span>{t.beijing}</span>
        <span>{t.noSecrets}</span>
        <a href="/board">{t.board}</a>
      </div>
    </footer>
  );
}
