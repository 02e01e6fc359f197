import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { read, useCommand } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Button, DecisionPanel, Note, Refused, remarksIn } from '../../../kit/index.js';
import { researchTexts } from '../../../research/texts.js';
import type { Book } from '../../../research/topic.js';
import { FileField, useUnderWay } from '../../../upload/index.js';
import '../bid/bid.css';
import type { TopicRead } from '../topic-read.js';
import { ResultRow, type TypedResult } from './result-row.js';
import { reportTexts } from './texts.js';
import { useKept } from './use-kept.js';

/** One measured value with its test report for each row of the task book. */
export function ResultsForm({ topic, book, version }: { topic: TopicRead; book: Book; version: string | undefined }) {
  const t = useTexts(reportTexts);
  const r = useTexts(researchTexts);
  const [, go] = useLocation();
  const { id, returned } = topic;
  const of = { at: '/api/research/topics/{id}/attachments', id } as const;
  const underWay = useUnderWay(of);
  const files = useQuery(read(of.at, { path: { id } }));
  const before = Object.fromEntries((topic.results ?? []).map(({ indicator, ...rest }) => [indicator, rest]));
  const { value, change, forget } = useKept<Record<string, TypedResult>>(`results.${id}`, before);
  const [waits, setWaits] = useState(false);
  const hand = useCommand('post', '/api/research/topics/{id}/results', () => {
    forget();
    go(`/topics/${id}`);
  });
  const remarks = remarksIn(hand.error);
  const send = () => {
    setWaits(underWay > 0);
    if (underWay > 0) return;
    const results = book.indicators.map(({ id: indicator }) => ({
      indicator,
      measured: value[indicator]?.measured ?? '',
      report: value[indicator]?.report ?? '',
    }));
    hand.mutate({ path: { id }, body: { results }, ...(version === undefined ? {} : { version }) });
  };
  // Who sent it off while files were still on their way need not do so again.
  useEffect(() => {
    if (waits && underWay === 0) send();
  }, [waits, underWay]);
  return (
    <form noValidate onSubmit={(event) => (event.preventDefault(), send())}>
      {returned && <Note mood="late">{r.returnedFor({ why: returned })}</Note>}
      <Refused error={hand.error} remarks={remarks} attempt={hand.submittedAt} />
      <FileField of={of} name="attachments" label={t.resultsFiles} most={100} removable={false} />
      {book.indicators.map((indicator, i) => (
        <ResultRow
          key={indicator.id}
          i={i}
          indicator={indicator}
          files={files.data?.items ?? []}
          typed={value[indicator.id] ?? {}}
          change={(part) => change({ [indicator.id]: { ...value[indicator.id], ...part } })}
          remarks={remarks}
        />
      ))}
      <DecisionPanel
        title={t.sendResults}
        ground={
          waits &&
          underWay > 0 && (
            <Note mood="due" live>
              {t.waitFiles({ n: underWay })}
            </Note>
          )
        }
        consequence={<p>{t.resultsThen}</p>}
        actions={
          <Button look="primary" type="submit" busy={hand.isPending}>
            {t.sendResults}
          </Button>
        }
      />
    </form>
  );
}
