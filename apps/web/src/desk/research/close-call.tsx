import { useState } from 'react';
import { useCommand } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Button, Dialog, Failure } from '../../kit/index.js';
import type { Topic } from '../../research/topic.js';
import { deskTexts } from './texts.js';
import { under } from './version.js';

/** Closes the call by hand, once it was open long enough. */
export function CloseCall({ topic: { id, title, may }, version }: { topic: Topic; version: string | undefined }) {
  const t = useTexts(deskTexts);
  const [open, setOpen] = useState(false);
  const close = useCommand('post', '/api/research/topics/{id}/call/closing');
  if (may['closeCall'] !== true) return <p className="quiet">{may['closeCall']}</p>;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t.close}</Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t.closeTitle({ title })}
        actions={
          <Button
            look="primary"
            busy={close.isPending}
            onClick={() => close.mutate({ path: { id }, ...under(version) })}
          >
            {t.close}
          </Button>
        }
      >
        <p>{t.closeMore}</p>
        {close.error && <Failure error={close.error} />}
      </Dialog>
    </>
  );
}
