import { useLanguage, useTexts } from '../../i18n/index.js';
import { DueClock } from '../../kit/index.js';
import { addressOf } from './brief-item.js';
import type { Assigned } from './briefs.js';
import { leaderTexts } from './texts.js';

/** Something that a leader instructed and somebody has to do: what, who, by when. */
export function TaskItem({ task: { what, dueAt, brief }, owner }: { task: Assigned; owner: string | undefined }) {
  const t = useTexts(leaderTexts);
  const language = useLanguage();
  return (
    <li>
      <h3 className="item__title">
        <a href={addressOf(brief.id, language)}>{what}</a>
      </h3>
      <p className="item__meta">
        {owner && <span>{t.byWhom({ who: owner })}</span>}
        <span>{brief.title}</span>
      </p>
      <DueClock due={dueAt} />
    </li>
  );
}
