import { useState } from 'react';
import { useCommand } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Button, Dialog, Refused, remarksIn, TextArea } from '../../../kit/index.js';
import type { Risk } from '../../../research/request-lists.js';
import type { Topic } from '../../../research/topic.js';
import { deskTexts } from '../texts.js';
import { under } from '../version.js';

/** Says what is done about a risk. */
export function RiskAnswer({
  topic: { id },
  risk,
  version,
  onClose,
}: {
  topic: Topic;
  risk: Risk;
  version: string | undefined;
  onClose(): void;
}) {
  const t = useTexts(deskTexts);
  const [answer, setAnswer] = useState('');
  const send = useCommand('post', '/api/research/topics/{id}/risks/{risk}/answer');
  const remarks = remarksIn(send.error);
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.riskTitle}
      actions={
        <Button
          look="primary"
          busy={send.isPending}
          onClick={() =>
            send.mutate({ path: { id, risk: risk.id }, body: { answer }, ...under(version) }, { onSuccess: onClose })
          }
        >
          {t.sendAnswer}
        </Button>
      }
    >
      <Refused error={send.error} remarks={remarks} attempt={send.submittedAt} />
      <p className="song">{risk.text}</p>
      <TextArea
        name="answer"
        label={t.riskAnswer}
        hint={t.riskHint}
        rows={3}
        max={1000}
        value={answer}
        onChange={setAnswer}
        error={remarks.get('answer')}
      />
    </Dialog>
  );
}
