import { useState } from 'react';
import { useCommand } from '../../../api/index.js';
import { useLanguage, useTexts } from '../../../i18n/index.js';
import { Button, ChoiceCards, Dialog, Refused, remarksIn, TextArea, TextField } from '../../../kit/index.js';
import type { Change } from '../../../research/request-lists.js';
import { topicRules } from '../../../rules/index.js';
import { topicTexts } from '../texts.js';
import type { TopicRead } from '../topic-read.js';

/** Asks for more time, other content, or the end. */
export function ChangeDialog({
  topic: { id, title },
  version,
  onClose,
}: {
  topic: TopicRead;
  version: string | undefined;
  onClose(): void;
}) {
  const t = useTexts(topicTexts);
  const language = useLanguage();
  const [kind, setKind] = useState<Change['kind']>('extension');
  const [months, setMonths] = useState('');
  const [reason, setReason] = useState('');
  const ask = useCommand('post', '/api/research/topics/{id}/changes');
  const remarks = remarksIn(ask.error);
  const wanted = kind === 'extension' && months.trim() !== '' ? { months: Number(months) } : {};
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.changeTitle({ title })}
      actions={
        <Button
          look="primary"
          busy={ask.isPending}
          onClick={() =>
            ask.mutate(
              { path: { id }, body: { kind, ...wanted, reason }, ...(version === undefined ? {} : { version }) },
              { onSuccess: onClose },
            )
          }
        >
          {t.send}
        </Button>
      }
    >
      <p>{t.changeMore}</p>
      <Refused error={ask.error} remarks={remarks} attempt={ask.submittedAt} />
      <ChoiceCards<Change['kind']>
        name="kind"
        label={t.kind}
        value={kind}
        onChange={setKind}
        choices={[
          { value: 'extension', name: t.extension, line: t.extensionLine },
          { value: 'content', name: t.content, line: t.contentLine },
          { value: 'termination', name: t.termination, line: t.terminationLine },
        ]}
        error={remarks.get('kind')}
      />
      {kind === 'extension' && (
        <TextField
          name="months"
          label={t.months}
          hint={topicRules.changeMonths.message[language]}
          inputMode="numeric"
          short
          value={months}
          onChange={setMonths}
          error={remarks.get('months')}
        />
      )}
      <TextArea
        name="reason"
        label={t.reason}
        rows={4}
        max={1000}
        value={reason}
        onChange={setReason}
        error={remarks.get('reason')}
      />
    </Dialog>
  );
}
