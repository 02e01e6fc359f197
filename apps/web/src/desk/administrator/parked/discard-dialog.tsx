import { useState } from 'react';
import { useCommand } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Button, Dialog, Refused, remarksIn, TextArea } from '../../../kit/index.js';
import { tell } from '../../secretariat/news.js';
import type { ParkedEvent } from './parked-of-all.js';
import { parkedTexts } from './texts.js';

/** Giving an event up cannot be undone: what that means, and the reason. */
export function DiscardDialog({ event, onClose }: { event: ParkedEvent; onClose(): void }) {
  const t = useTexts(parkedTexts);
  const { service, group, topic, key, seq } = event;
  const [reason, setReason] = useState('');
  const discard = useCommand('post', `/api/${service}/operations/parked/discard`);
  const remarks = remarksIn(discard.error);
  // Told by the promise: the item is gone before its own callbacks would be heard.
  const giveUp = () =>
    discard.mutateAsync({ body: { group, topic, key, seq, reason } }).then(
      () => (tell({ text: t.doneDiscarded({ key, seq }) }), onClose()),
      () => undefined,
    );
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.discardTitle({ key, seq })}
      actions={
        <Button look="final" busy={discard.isPending} onClick={() => void giveUp()}>
          {t.discardNow}
        </Button>
      }
    >
      <Refused error={discard.error} remarks={remarks} attempt={discard.submittedAt} />
      <p>{t.discardMore({ where: group })}</p>
      <TextArea
        name="reason"
        label={t.reason}
        hint={t.reasonHint}
        rows={3}
        min={4}
        max={500}
        value={reason}
        onChange={setReason}
        error={remarks.get('reason')}
      />
    </Dialog>
  );
}
