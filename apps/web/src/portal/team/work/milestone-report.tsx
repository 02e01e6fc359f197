import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { read, useCommand } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Button, CheckCards, DecisionPanel, Note, Refused, remarksIn, TextArea } from '../../../kit/index.js';
import { bookOf, type Milestone } from '../../../research/topic.js';
import { FileField, useUnderWay } from '../../../upload/index.js';
import type { TopicRead } from '../topic-read.js';
import { evidenceOf, remarksOnEvidence } from './evidence-of.js';
import { reportTexts } from './texts.js';
import { useKept } from './use-kept.js';

/** What was reached, with its evidence: files that were sent, papers and addresses by name. */
export function MilestoneReport({
  topic,
  milestone,
  version,
}: {
  topic: TopicRead;
  milestone: Milestone;
  version: string | undefined;
}) {
  const t = useTexts(reportTexts);
  const [, go] = useLocation();
  const { id } = topic;
  const of = { at: '/api/research/topics/{id}/attachments', id } as const;
  const underWay = useUnderWay(of);
  const files = useQuery(read(of.at, { path: { id } }));
  const [waits, setWaits] = useState(false);
  const { value, change, forget } = useKept(`report.${id}.${milestone.id}`, {
    summary: milestone.report?.summary ?? '',
    other: milestone.report?.evidence.filter((text) => !text.startsWith('attachment-')).join('\n') ?? '',
    left: [] as string[],
  });
  const report = useCommand('post', '/api/research/topics/{id}/milestones/{milestone}/report', () => {
    forget();
    go(`/topics/${id}`);
  });
  // What another milestone has named stays there; what came since belongs to this one unless it is left out.
  const elsewhere = new Set(
    bookOf(topic)?.milestones.flatMap((one) => (one.id === milestone.id ? [] : (one.report?.evidence ?? []))),
  );
  const offered = (files.data?.items ?? []).filter((file) => !elsewhere.has(file.id));
  const named = offered.map((file) => file.id).filter((file) => !value.left.includes(file));
  const evidence = evidenceOf(named, value.other);
  const remarks = remarksOnEvidence(remarksIn(report.error), named.length);
  const send = () => {
    setWaits(underWay > 0);
    if (underWay > 0) return;
    report.mutate({
      path: { id, milestone: milestone.id },
      body: { summary: value.summary, evidence },
      ...(version === undefined ? {} : { version }),
    });
  };
  // Who sent it off while files were still on their way need not do so again.
  useEffect(() => {
    if (waits && underWay === 0) send();
  }, [waits, underWay]);
  return (
    <form noValidate onSubmit={(event) => (event.preventDefault(), send())}>
      {milestone.report && milestone.comment && <Note mood="late">{t.back({ why: milestone.comment })}</Note>}
      <Refused error={report.error} remarks={remarks} attempt={report.submittedAt} />
      <TextArea
        name="summary"
        label={t.summary}
        hint={t.summaryHint}
        rows={6}
        min={10}
        max={2000}
        value={value.summary}
        onChange={(summary) => change({ summary })}
        error={remarks.get('summary')}
      />
      <FileField
        of={of}
        name="evidence"
        label={t.files}
        hint={t.filesHint}
        most={100}
        removable={false}
        error={remarks.get('evidence')}
      />
      {offered.length > 0 && (
        <CheckCards
          name="named"
          label={t.named}
          values={named}
          onChange={(values) =>
            change({ left: offered.map((file) => file.id).filter((file) => !values.includes(file)) })
          }
          choices={offered.map((file) => ({ value: file.id, name: file.name }))}
        />
      )}
      <TextArea
        name="other"
        label={t.other}
        hint={t.otherHint}
        optional
        rows={3}
        value={value.other}
        onChange={(other) => change({ other })}
        error={remarks.get('other')}
      />
      <DecisionPanel
        title={t.send}
        ground={
          waits &&
          underWay > 0 && (
            <Note mood="due" live>
              {t.waitFiles({ n: underWay })}
            </Note>
          )
        }
        consequence={<p>{t.then}</p>}
        actions={
          <Button look="primary" type="submit" busy={report.isPending}>
            {t.send}
          </Button>
        }
      />
    </form>
  );
}
