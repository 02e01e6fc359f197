import { useBilingual, useTexts } from '../i18n/index.js';
import { Section } from '../kit/index.js';
import { plain, type Pass, type Rubric } from './dispersion.js';
import { Mark } from './mark.js';
import './review-parts.css';
import { dispersionTexts } from './texts.js';

/** What was written to each criterion, beside the points that were given: the rows behind the picture. */
export function Comments({ rubric, pass }: { rubric: Rubric; pass: Pass }) {
  const t = useTexts(dispersionTexts);
  const inWords = useBilingual();
  const written = rubric.criteria.map(({ id, name, points }) => ({
    id,
    name: inWords(name),
    points,
    comments: pass.sheets.flatMap(({ comments, criteria }, sheet) =>
      (comments[id] ?? '').trim() === '' ? [] : [{ sheet, text: comments[id]!, given: criteria[id] ?? 0 }],
    ),
  }));
  const n = written.reduce((sum, { comments }) => sum + comments.length, 0);
  return (
    <Section title={t.comments} more={n > 0 && t.commentsMore({ n })}>
      <div className="sheet sheet--padded written">
        {n === 0 && <p>{t.noComments}</p>}
        {written.map(({ id, name, points, comments }) => (
          <div key={id} id={`comments-${id}`} tabIndex={-1} className="written__criterion">
            {comments.length > 0 && (
              <>
                <h3>{name}</h3>
                <ul>
                  {comments.map(({ sheet, text, given }) => (
                    <li key={sheet}>
                      <p className="quiet whole">
                        <Mark sheet={sheet} /> {t.commentBy({ n: sheet + 1, points: plain(given), of: points })}
                      </p>
                      <p className="song">{text}</p>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </div>
        ))}
      </div>
    </Section>
  );
}
