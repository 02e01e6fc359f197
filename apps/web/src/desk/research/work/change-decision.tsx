import { useState } from 'react';
import { useCommand } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Button, ChoiceCards, Dialog, Refused, remarksIn, TextArea } from '../../../kit/index.js';
import { useChangeName, type Change } from '../../../research/request-lists.js';
import type { Topic } from '../../../research/topic.js';
import { deskTexts } from '../texts.js';
import { under } from '../version.js';

type Verdict = 'grant' | 'refuse';

/** Decides on a request for more time, other content, or the end. */
export function ChangeDecision({
  topic: { id },
  change,
  version,
  onClose,
}: {
  topic: Topic;
  change: Change;
  version: string | undefined;
  onClose(): void;
}) {
  const t = useTexts(deskTexts);
  const nameOf = useChangeName();
  const [verdict, setVerdict] = useState<Verdict>();
  const [reason, setReason] = useState('');
  const decide = useCommand('post', '/api/research/topics/{id}/changes/{change}/decision');
  const remarks = remarksIn(decide.error);
  const send = () => {
    const granted = verdict === undefined ? undefined : verdict === 'grant';
    decide.mutate(
      { path: { id, change: change.id }, body: { granted: granted as boolean, reason }, ...under(version) },
      { onSuccess: onClose },
    );
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.changeTitle({ name: nameOf(change) })}
      actions={
        <Button look="primary" busy={decide.isPending} onClick={send}>
          {t.tellTeam}
        </Button>
      }
    >
      <Refused error={decide.error} remarks={remarks} attempt={decide.submittedAt} />
      <p className="song">{change.reason}</p>
      <ChoiceCards<Verdict>
        name="granted"
        label={t.verdict}
        value={verdict}
        onChange={setVerdict}
        choices={[
          { value: 'grant', name: t.grant },
          { value: 'refuse', name: t.refuse },
        ]}
        error={remarks.get('granted')}
      />
      <TextArea
        name="reason"
        label={t.reason}
        rows={3}
        max={1000}
        value={reason}
        onChange={setReason}
        error={remarks.get('reason')}
      />
    </Dialog>
  );
}
