import { useTexts } from '../i18n/index.js';
import { opinionParts, opinionPartTexts, type OpinionDraft } from './opinion.js';
import './review-parts.css';

/** The words of the panel, part by part. */
export function OpinionParts({ opinion }: { opinion: OpinionDraft }) {
  const t = useTexts(opinionPartTexts);
  return opinionParts
    .filter((part) => (opinion[part] ?? '').trim() !== '')
    .map((part) => (
      <section key={part} className="opinion__part">
        <h3>{t[part]}</h3>
        <p>{opinion[part]}</p>
      </section>
    ));
}
