import { useState } from 'react';
import { useCommand } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Button, Dialog, Refused, remarksIn, SelectField, TextArea } from '../../../kit/index.js';
import type { Book } from '../../../research/topic.js';
import { topicTexts } from '../texts.js';
import type { TopicRead } from '../topic-read.js';

/** Says early that something may not come out as planned. */
export function RiskDialog({
  topic: { id, title },
  book,
  version,
  onClose,
}: {
  topic: TopicRead;
  book: Book;
  version: string | undefined;
  onClose(): void;
}) {
  const t = useTexts(topicTexts);
  const [milestone, setMilestone] = useState('');
  const [text, setText] = useState('');
  const warn = useCommand('post', '/api/research/topics/{id}/risks');
  const remarks = remarksIn(warn.error);
  const open = book.milestones.filter(({ status }) => status !== 'accepted');
  const body = { text, ...(milestone === '' ? {} : { milestone }) };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.riskTitle({ title })}
      actions={
        <Button
          look="primary"
          busy={warn.isPending}
          onClick={() =>
            warn.mutate({ path: { id }, body, ...(version === undefined ? {} : { version }) }, { onSuccess: onClose })
          }
        >
          {t.send}
        </Button>
      }
    >
      <p>{t.riskMore}</p>
      <Refused error={warn.error} remarks={remarks} attempt={warn.submittedAt} />
      <SelectField
        name="milestone"
        label={t.riskAbout}
        none={t.riskAll}
        options={open.map((one) => ({ value: one.id, label: one.title }))}
        value={milestone}
        onChange={setMilestone}
        error={remarks.get('milestone')}
      />
      <TextArea
        name="text"
        label={t.risk}
        hint={t.riskHint}
        rows={4}
        min={10}
        max={1000}
        value={text}
        onChange={setText}
        error={remarks.get('text')}
      />
    </Dialog>
  );
}
