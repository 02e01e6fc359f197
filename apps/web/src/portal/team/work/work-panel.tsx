import { useState } from 'react';
import { useTexts } from '../../../i18n/index.js';
import { Button, ButtonLink, DecisionPanel, Note } from '../../../kit/index.js';
import { researchTexts } from '../../../research/texts.js';
import type { Book } from '../../../research/topic.js';
import { topicTexts } from '../texts.js';
import type { TopicRead } from '../topic-read.js';
import { ChangeDialog } from './change-dialog.js';
import { RiskDialog } from './risk-dialog.js';

/** What the lead can do now, and for what is not possible now, why. */
export function WorkPanel({ topic, book, version }: { topic: TopicRead; book: Book; version: string | undefined }) {
  const t = useTexts(topicTexts);
  const r = useTexts(researchTexts);
  const [asking, setAsking] = useState<'change' | 'risk'>();
  const { id, may, status, returned } = topic;
  const over = status === 'accepted' || status === 'terminated';
  if (over) return null;
  const lead = may['requestChange'] !== undefined;
  const later = [
    [t.reportResults, may['reportResults']],
    [t.requestChange, may['requestChange']],
  ] as const;
  return (
    <>
      <DecisionPanel
        title={t.waiting}
        ground={
          <>
            {!lead && <p>{t.notLead}</p>}
            {status === 'running' && returned && <Note mood="late">{r.returnedFor({ why: returned })}</Note>}
          </>
        }
        consequence={
          lead && later.map(([what, why]) => typeof why === 'string' && <p key={what}>{t.notYet({ what, why })}</p>)
        }
        actions={
          <div className="stack">
            {may['reportResults'] === true && (
              <ButtonLink to={`/topics/${id}/results`} look="primary">
                {t.reportResults}
              </ButtonLink>
            )}
            {may['raiseRisk'] === true && <Button onClick={() => setAsking('risk')}>{t.raiseRisk}</Button>}
            {may['requestChange'] === true && <Button onClick={() => setAsking('change')}>{t.requestChange}</Button>}
          </div>
        }
      />
      {asking === 'change' && <ChangeDialog topic={topic} version={version} onClose={() => setAsking(undefined)} />}
      {asking === 'risk' && (
        <RiskDialog topic={topic} book={book} version={version} onClose={() => setAsking(undefined)} />
      )}
    </>
  );
}
