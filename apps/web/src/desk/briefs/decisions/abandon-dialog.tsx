import { useState } from 'react';
import { useCommand } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Button, Dialog, Refused, remarksIn, TextArea } from '../../../kit/index.js';
import type { Brief } from '../brief-types.js';
import { briefTexts } from '../brief/texts.js';

/** Giving a brief up before it is signed. */
export function AbandonDialog({
  brief: { id },
  version,
  onClose,
}: {
  brief: Brief;
  version: string | undefined;
  onClose(): void;
}) {
  const t = useTexts(briefTexts);
  const [reason, setReason] = useState('');
  const abandon = useCommand('post', '/api/briefs/briefs/{id}/abandonment');
  const remarks = remarksIn(abandon.error);
  const send = () =>
    abandon.mutate(
      { path: { id }, body: { reason }, ...(version === undefined ? {} : { version }) },
      { onSuccess: onClose },
    );
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.abandonGo}
      actions={
        <Button look="final" busy={abandon.isPending} onClick={send}>
          {t.abandonGo}
        </Button>
      }
    >
      <Refused error={abandon.error} remarks={remarks} attempt={abandon.submittedAt} />
      <p>{t.abandonMore}</p>
      <TextArea
        name="reason"
        label={t.abandonReason}
        rows={3}
        value={reason}
        onChange={setReason}
        error={remarks.get('reason')}
      />
    </Dialog>
  );
}
