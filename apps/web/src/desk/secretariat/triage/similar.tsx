import type { UseQueryResult } from '@tanstack/react-query';
import type { AnswerOf } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Icon, Link } from '../../../kit/index.js';
import { useNames } from '../../../problem/names.js';
import { triageTexts } from '../texts.js';
import type { Problem } from '../problem.js';

type Found = AnswerOf<'/api/intake/problems/similar', 'get'>;
/** From here on two texts are very alike. */
const veryAlike = 0.4;
/** So many are shown at once; the others open on a click. */
const few = 3;

/** Problems that may be the same in other words, and the way to lay them side by side. */
export function Similar({ problem, similar: { data } }: { problem: Problem; similar: UseQueryResult<Found> }) {
  const t = useTexts(triageTexts);
  if (!data) return null;
  if (data.items.length === 0) return problem.status === 'submitted' ? <p className="quiet">{t.similarNone}</p> : null;
  return (
    <section className="similar" aria-labelledby="similar-title">
      <div className="similar__head">
        <h3 id="similar-title">
          <Icon name="merge" />
          {t.similar({ n: data.items.length })}
        </h3>
        <span>{t.similarMore}</span>
      </div>
      <SimilarList of={problem.id} items={data.items.slice(0, few)} />
      {data.items.length > few && (
        <details className="similar__more">
          <summary>{t.similarRest({ n: data.items.length - few })}</summary>
          <SimilarList of={problem.id} items={data.items.slice(few)} />
        </details>
      )}
    </section>
  );
}

function SimilarList({ of, items }: { of: string; items: Found['items'] }) {
  const t = useTexts(triageTexts);
  const { statuses } = useNames();
  return (
    <ul>
      {items.map(({ id, number, title, status, organisation, score }) => (
        <li key={id} className="similar__row">
          <b>{score >= veryAlike ? t.veryLike : t.somewhatLike}</b>
          <div>
            <p className="similar__title">
              <Link to={`/problems/${id}`}>{title}</Link>
            </p>
            <p className="quiet">{[number, status && statuses[status], organisation].filter(Boolean).join(' · ')}</p>
          </div>
          <Link to={`/problems/${of}/merge?with=${id}`}>{t.compare}</Link>
        </li>
      ))}
    </ul>
  );
}
