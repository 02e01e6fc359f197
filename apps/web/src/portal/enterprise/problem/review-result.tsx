import { useQuery } from '@tanstack/react-query';
import { read, type AnswerOf, type components } from '../../../api/index.js';
import { useTexts, useTimes } from '../../../i18n/index.js';
import { ButtonLink, DueClock, Section, Tag } from '../../../kit/index.js';
import { OpinionParts } from '../../../review/opinion-parts.js';
import { useOutcomeNames } from '../../../review/outcome.js';
import { FileList } from '../../../upload/index.js';
import { reviewTexts } from './review-texts.js';

type Panel = components['schemas']['review.PanelOfSubmitter'];
type Own = AnswerOf<'/api/review/panels/{id}/objections', 'get'>[number];

/** What the panel concluded about my problem, the clock of the notice, and the way to object. */
export function ReviewResult({ id }: { id: string }) {
  const t = useTexts(reviewTexts);
  const outcomes = useOutcomeNames();
  const path = { id };
  // Review may not have heard of the problem yet: then there is nothing to show.
  const panel = useQuery({ ...read('/api/review/panels/{id}', { path }), select: (shown) => shown as Panel });
  const own = useQuery({ ...read('/api/review/panels/{id}/objections', { path }), enabled: panel.data !== undefined });
  const raised = own.data ?? [];
  if (!panel.data || (panel.data.outcome === undefined && raised.length === 0)) return null;
  const { outcome, opinion, status, noticeUntil, may } = panel.data;
  return (
    <Section title={t.title}>
      <div className="sheet sheet--padded stack">
        {outcome && (
          <p className="row">
            <b>{t.outcome({ outcome: outcomes[outcome] })}</b>
            {status === 'notice' && noticeUntil && (
              <span className="row">
                {t.notice}
                <DueClock due={noticeUntil} />
              </span>
            )}
          </p>
        )}
        {opinion && (
          <details>
            <summary>{t.opinion}</summary>
            <OpinionParts opinion={opinion} />
          </details>
        )}
        {raised.length > 0 && <Raised objections={raised} />}
        {may['object'] === true && (
          <p>
            <ButtonLink to={`/problems/${id}/objection`}>{t.object}</ButtonLink>
          </p>
        )}
      </div>
    </Section>
  );
}

function Raised({ objections }: { objections: readonly Own[] }) {
  const t = useTexts(reviewTexts);
  const times = useTimes();
  return (
    <div>
      <h3>{t.own}</h3>
      <ul className="stack">
        {objections.map(({ objection, text, at, upheld, decision }) => (
          <li key={objection}>
            <p className="row">
              {decision === null ? (
                <Tag mood="active">{t.open}</Tag>
              ) : (
                <Tag mood="done">{upheld === null ? t.settled : upheld ? t.upheld : t.dismissed}</Tag>
              )}
              <span className="quiet">{t.at({ when: times.moment(at) })}</span>
            </p>
            <p className="song">{text}</p>
            <FileList of={{ at: '/api/review/objections/{id}/attachments', id: objection }} quiet />
            <p className="quiet">{decision ?? t.openMore}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
