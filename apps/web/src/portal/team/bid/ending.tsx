import { useState } from 'react';
import { useLocation } from 'wouter';
import { useCommand } from '../../../api/index.js';
import { forgetLocally } from '../../../entry/local-drafts.js';
import { useTexts } from '../../../i18n/index.js';
import { Button, Dialog, Failure } from '../../../kit/index.js';
import type { OwnBid } from '../duties.js';
import type { TopicRead } from '../topic-read.js';
import { bidTexts } from './texts.js';

/** Taking a sealed bid back, or deleting a draft; asks once more. Nothing where it is not possible any more. */
export function Ending({
  topic,
  bid,
  version,
  how,
}: {
  topic: TopicRead;
  bid: OwnBid;
  version: string | undefined;
  how: 'withdraw' | 'delete';
}) {
  const t = useTexts(bidTexts);
  const [, go] = useLocation();
  const [open, setOpen] = useState(false);
  const withdraw = useCommand('post', '/api/research/bids/{id}/withdrawal');
  const remove = useCommand('delete', '/api/research/bids/{id}');
  if (bid.may[how] !== true) return null;
  const given = { path: { id: bid.id }, ...(version === undefined ? {} : { version }) };
  const yes = () => {
    if (how === 'withdraw') return withdraw.mutate(given, { onSuccess: () => setOpen(false) });
    forgetLocally(`bid.${bid.id}`);
    return remove.mutate(given, { onSuccess: () => go(`/topics/${topic.id}`) });
  };
  const command = how === 'withdraw' ? withdraw : remove;
  const { title } = topic;
  const [label, question, more] =
    how === 'withdraw'
      ? [t.withdraw, t.withdrawTitle({ title }), t.withdrawMore]
      : [t.delete, t.deleteTitle({ title }), t.deleteMore];
  return (
    <>
      <Button look={how === 'delete' ? 'grave' : 'plain'} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={question}
        actions={
          <Button look={how === 'delete' ? 'final' : 'primary'} busy={command.isPending} onClick={yes}>
            {label}
          </Button>
        }
      >
        <p>{more}</p>
        {command.error && <Failure error={command.error} />}
      </Dialog>
    </>
  );
}
