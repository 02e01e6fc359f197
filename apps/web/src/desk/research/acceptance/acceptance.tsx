import { useState } from 'react';
import { useCommand } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Button, DecisionPanel, Refused, remarksIn, TextArea } from '../../../kit/index.js';
import type { Topic } from '../../../research/topic.js';
import { Termination } from '../termination.js';
import { deskTexts } from '../texts.js';
import { under } from '../version.js';
import { RowJudgement, type TypedJudgement } from './row-judgement.js';
import { ReturnResults } from './return-results.js';

/** Accepting the results: what the numbers do not decide is judged here, an objection is answered. */
export function Acceptance({ topic, version }: { topic: Topic; version: string | undefined }) {
  const t = useTexts(deskTexts);
  const { id, comparison, comments = [] } = topic;
  const rows = comparison ?? [];
  const [judged, setJudged] = useState<Readonly<Record<string, TypedJudgement>>>({});
  const [summary, setSummary] = useState('');
  const [answer, setAnswer] = useState('');
  const accept = useCommand('post', '/api/research/topics/{id}/acceptance');
  const remarks = remarksIn(accept.error);
  const objects = comments.some(({ agrees }) => !agrees);
  const unclear = rows.filter(({ met }) => met === null);
  const send = () => {
    const judgements = unclear.flatMap(({ id: indicator }) => {
      const { met, note = '' } = judged[indicator] ?? {};
      return met === undefined ? [] : [{ indicator, met, note }];
    });
    accept.mutate({ path: { id }, body: { summary, judgements, ...(objects ? { answer } : {}) }, ...under(version) });
  };
  const nth = (indicator: string) =>
    unclear.filter(({ id: one }) => judged[one]?.met !== undefined).findIndex(({ id: one }) => one === indicator);
  return (
    <DecisionPanel
      title={t.decision}
      ground={
        <>
          <p>{t.reportedGround}</p>
          <p>
            <b>{t.rowsMet({ met: rows.filter(({ met }) => met === true).length, all: rows.length })}</b>
          </p>
          {comments.length === 0 && <p>{t.noComment}</p>}
        </>
      }
      consequence={<p>{t.acceptThen}</p>}
      actions={
        <div className="stack">
          <Button look="primary" busy={accept.isPending} onClick={send}>
            {t.acceptNow}
          </Button>
          <ReturnResults topic={topic} version={version} />
          <Termination topic={topic} version={version} />
        </div>
      }
    >
      <Refused error={accept.error} remarks={remarks} attempt={accept.submittedAt} />
      {unclear.map((row) => (
        <RowJudgement
          key={row.id}
          row={row}
          typed={judged[row.id] ?? {}}
          change={(typed) => setJudged({ ...judged, [row.id]: typed })}
          error={remarks.get(`judgements.${row.id}`)}
          noteError={remarks.get(`judgements.${nth(row.id)}.note`)}
        />
      ))}
      {objects && (
        <TextArea
          name="answer"
          label={t.answerFirm}
          rows={3}
          max={1000}
          value={answer}
          onChange={setAnswer}
          error={remarks.get('answer')}
        />
      )}
      <TextArea
        name="summary"
        label={t.conclusion}
        rows={4}
        max={2000}
        value={summary}
        onChange={setSummary}
        error={remarks.get('summary')}
      />
    </DecisionPanel>
  );
}
