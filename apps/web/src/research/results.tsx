import { useTexts } from '../i18n/index.js';
import { Note, Quote, Section, Tag } from '../kit/index.js';
import { ComparisonTable } from './comparison-table.js';
import { researchTexts } from './texts.js';
import type { Topic } from './topic.js';

/** What came of it: rows, the enterprise's word, the conclusion, what was registered. What is not there is left out. */
export function Results({ topic }: { topic: Topic }) {
  const t = useTexts(researchTexts);
  const { acceptance, comparison, comments = [], outcomes = [] } = topic;
  return (
    <>
      {acceptance && (
        <Section title={t.conclusion}>
          <Quote answer>{acceptance.summary}</Quote>
          {acceptance.answer && (
            <>
              <p className="quiet">{t.answerToFirm}</p>
              <Quote>{acceptance.answer}</Quote>
            </>
          )}
        </Section>
      )}
      {(acceptance || comparison) && (
        <Section title={t.result} more={t.indicatorsMore}>
          <ComparisonTable topic={topic.id} rows={acceptance?.rows ?? comparison ?? []} />
        </Section>
      )}
      {comments.length > 0 && <Comments comments={comments} />}
      {outcomes.length > 0 && (
        <Section title={t.outcomes}>
          <ul className="items">
            {outcomes.map(({ kind, title, value }) => (
              <li key={`${kind} ${title}`} className="row">
                <Tag mood="done">{t[kind]}</Tag>
                <span className="song">{title}</span>
                {value !== undefined && <span className="whole">{t.millions({ n: value.toFixed(2) })}</span>}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

export function Comments({ comments }: { comments: NonNullable<Topic['comments']> }) {
  const t = useTexts(researchTexts);
  return (
    <Section title={t.comments}>
      <ul className="items">
        {comments.map(({ by, agrees, comment }) => (
          <li key={by.creditCode}>
            <p className="item__meta">
              <b>{by.name}</b>
              <Tag mood={agrees ? 'done' : 'late'}>{agrees ? t.agrees : t.objects}</Tag>
            </p>
            <p className="song">{comment}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** How a topic ended without acceptance. */
export function Ended({ ended }: Pick<Topic, 'ended'>) {
  const t = useTexts(researchTexts);
  if (!ended) return null;
  const words = {
    withdrawn: t.endedWithdrawn,
    merged: t.endedMerged,
    objection: t.endedObjection,
    failed: t.endedFailed,
    requested: t.endedRequested,
  };
  return (
    <Note mood="other">
      <p>{words[ended.reason]}</p>
      {ended.note && <p className="song">{ended.note}</p>}
    </Note>
  );
}
