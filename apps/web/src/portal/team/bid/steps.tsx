import { useTexts } from '../../../i18n/index.js';
import { Icon, Link } from '../../../kit/index.js';
import { bidTexts, partNames } from './texts.js';

/** The parts, and which are complete. Any can be entered at any time. */
export function Steps({ at, n, done }: { at: string; n: number; done(part: number): boolean }) {
  const t = useTexts(bidTexts);
  return (
    <nav aria-label={t.steps}>
      <ol className="steps">
        {partNames.map((name, i) => (
          <li key={name}>
            <Link to={`${at}/bid?part=${i + 1}`} current={n === i + 1}>
              {done(i + 1) && <Icon name="done" />} {i + 1} <span className="steps__name">{t[name]}</span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
