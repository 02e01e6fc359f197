import { useState } from 'react';
import { useCommand } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Button, ChoiceCards, Dialog, Refused, remarksIn, TextArea } from '../../kit/index.js';
import type { Topic } from '../../research/topic.js';
import { deskTexts } from './texts.js';
import { under } from './version.js';

type Reason = 'failed' | 'withdrawn' | 'objection';

/** Ends a topic without acceptance, after a question that names it. */
export function Termination({ topic: { id, title, may }, version }: { topic: Topic; version: string | undefined }) {
  const t = useTexts(deskTexts);
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState<Reason>('failed');
  const [note, setNote] = useState('');
  const terminate = useCommand('post', '/api/research/topics/{id}/termination');
  const remarks = remarksIn(terminate.error);
  if (may['terminate'] !== true) return null;
  return (
    <>
      <Button look="grave" onClick={() => setOpen(true)}>
        {t.terminate}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t.terminateTitle({ title })}
        actions={
          <Button
            look="final"
            busy={terminate.isPending}
            onClick={() => terminate.mutate({ path: { id }, body: { reason, note }, ...under(version) })}
          >
            {t.terminateNow}
          </Button>
        }
      >
        <p>{t.terminateMore}</p>
        <Refused error={terminate.error} remarks={remarks} attempt={terminate.submittedAt} />
        <ChoiceCards<Reason>
          name="reason"
          label={t.why}
          value={reason}
          onChange={setReason}
          choices={[
            { value: 'failed', name: t.whyFailed },
            { value: 'withdrawn', name: t.whyWithdrawn },
            { value: 'objection', name: t.whyObjection },
          ]}
          error={remarks.get('reason')}
        />
        <TextArea
          name="note"
          label={t.note}
          rows={3}
          max={1000}
          value={note}
          onChange={setNote}
          error={remarks.get('note')}
        />
      </Dialog>
    </>
  );
}
