import { useState } from 'react';
import { useCommand } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Button, Dialog, Refused, remarksIn, TextArea } from '../../../kit/index.js';
import type { Topic } from '../../../research/topic.js';
import { under } from '../version.js';
import { evaluationTexts } from './texts.js';

/** Nobody suitable (流榜), after a question. */
export function FailCall({ topic: { id, title, may }, version }: { topic: Topic; version: string | undefined }) {
  const t = useTexts(evaluationTexts);
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const fail = useCommand('post', '/api/research/topics/{id}/call/failure');
  const remarks = remarksIn(fail.error);
  if (may['failCall'] !== true) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t.fail}</Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t.failTitle({ title })}
        actions={
          <Button
            look="final"
            busy={fail.isPending}
            onClick={() => fail.mutate({ path: { id }, body: { reason }, ...under(version) })}
          >
            {t.failNow}
          </Button>
        }
      >
        <p>{t.failMore}</p>
        <Refused error={fail.error} remarks={remarks} attempt={fail.submittedAt} />
        <TextArea
          name="reason"
          label={t.failWhy}
          rows={3}
          max={500}
          value={reason}
          onChange={setReason}
          error={remarks.get('reason')}
        />
      </Dialog>
    </>
  );
}
