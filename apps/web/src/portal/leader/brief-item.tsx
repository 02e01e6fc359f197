import { useLanguage, useTexts } from '../../i18n/index.js';
import { Icon, Tag } from '../../kit/index.js';
import type { Brief } from './briefs.js';
import { leaderTexts } from './texts.js';

/** The page of a brief, in the reader's language. */
export const addressOf = (id: string, language: 'zh' | 'en'): string =>
  `/brief/${encodeURIComponent(id)}${language === 'en' ? '?lang=en' : ''}`;

/** A brief in the list: unread ones with a button that is easy to hit. */
export function BriefItem({ brief: { id, title, urgent, numberText, read, instructions, status } }: { brief: Brief }) {
  const t = useTexts(leaderTexts);
  const language = useLanguage();
  const unread = read === false;
  const undivided = instructions.some(({ tasks }) => tasks.length === 0);
  return (
    <li className={unread ? 'decision__part duty' : 'duty'}>
      <div>
        <p className="item__meta">
          {urgent && (
            <Tag mood="late" icon="alert">
              {t.urgent}
            </Tag>
          )}
          <span>{numberText}</span>
          {instructions.length > 0 && <span>{t.instructed({ n: instructions.length })}</span>}
          {undivided && <span>{t.waitsForDivision}</span>}
          {status === 'answered' && <span>{t.answered}</span>}
        </p>
        <h3 className="item__title">{unread ? title : <a href={addressOf(id, language)}>{title}</a>}</h3>
      </div>
      {unread && (
        <a className="button button--primary" href={addressOf(id, language)}>
          {t.read}
          <Icon name="chevron" />
          <span className="unseen">{title}</span>
        </a>
      )}
    </li>
  );
}
