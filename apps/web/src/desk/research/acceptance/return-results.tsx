import { useState } from 'react';
import { useCommand } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Button, Dialog, Refused, remarksIn, TextArea } from '../../../kit/index.js';
import type { Topic } from '../../../research/topic.js';
import { deskTexts } from '../texts.js';
import { under } from '../version.js';

/** Sends the results back: what falls short, and how to mend it. */
export function ReturnResults({ topic: { id, title, may }, version }: { topic: Topic; version: string | undefined }) {
  const t = useTexts(deskTexts);
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const give = useCommand('post', '/api/research/topics/{id}/return');
  const remarks = remarksIn(give.error);
  if (may['returnResults'] !== true) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t.returnResults}</Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t.returnTitle({ title })}
        actions={
          <Button
            look="primary"
            busy={give.isPending}
            onClick={() => give.mutate({ path: { id }, body: { reason }, ...under(version) })}
          >
            {t.returnNow}
          </Button>
        }
      >
        <Refused error={give.error} remarks={remarks} attempt={give.submittedAt} />
        <TextArea
          name="reason"
          label={t.returnWhy}
          rows={4}
          max={1000}
          value={reason}
          onChange={setReason}
          error={remarks.get('reason')}
        />
      </Dialog>
    </>
  );
}
