import { useTexts } from '../../../i18n/index.js';
import { plain } from '../../../review/dispersion.js';
import { OpinionParts } from '../../../review/opinion-parts.js';
import type { OpinionDraft } from '../../../review/opinion.js';
import { useOutcomeNames } from '../../../review/outcome.js';
import '../chair.css';
import type { Panel } from '../panel-of-chair.js';
import { opinionTexts } from './texts.js';

/** The opinion as it is read: its parts, the scores and votes that it rests on, the result. */
export function OpinionDocument({ panel, opinion }: { panel: Panel; opinion: OpinionDraft }) {
  const t = useTexts(opinionTexts);
  const names = useOutcomeNames();
  const { scores, passes, follows, outcome = follows } = panel;
  const former = passes.find(({ pass }) => pass < (scores?.pass ?? 1));
  return (
    <article className="opinion">
      <h2>{t.title}</h2>
      <OpinionParts opinion={opinion} />
      {scores && (
        <section>
          <h3>{t.beside}</h3>
          <p>
            {t.scores({
              count: scores.statistics.count,
              mean: plain(scores.statistics.trimmedMean ?? scores.statistics.mean),
              median: plain(scores.statistics.median),
              deviation: scores.statistics.deviation.toFixed(1),
              range: plain(scores.statistics.range),
            })}
            {former && t.twice({ range: plain(former.statistics.range) })}
          </p>
          <p>
            {t.votes({
              for: scores.statistics.recommending,
              against: scores.statistics.count - scores.statistics.recommending,
            })}
          </p>
        </section>
      )}
      {outcome && (
        <p>
          <b>{t.result({ outcome: names[outcome] })}</b>
        </p>
      )}
    </article>
  );
}
