import { useState } from 'react';
import { useCommand } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Button, Dialog, Refused, remarksIn, TextArea } from '../../../kit/index.js';
import type { Problem } from './own-problem.js';
import { problemTexts } from './texts.js';

/** Taking a problem back: with a reason, after a question that names it. */
export function Withdrawal({ id, problem, version }: { id: string; problem: Problem; version: string | undefined }) {
  const t = useTexts(problemTexts);
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const withdraw = useCommand('post', '/api/intake/problems/{id}/withdrawal');
  const may = problem.may['withdraw'];
  if (may === undefined) return null;
  if (may !== true) return <p className="quiet">{may}</p>;
  const remarks = remarksIn(withdraw.error);
  const confirm = () =>
    withdraw.mutate(
      { path: { id }, body: { reason }, ...(version === undefined ? {} : { version }) },
      { onSuccess: () => setOpen(false) },
    );
  return (
    <>
      <Button look="grave" onClick={() => setOpen(true)}>
        {t.withdraw}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t.withdrawTitle({ title: problem.title })}
        actions={
          <Button look="final" busy={withdraw.isPending} onClick={confirm}>
            {t.withdraw}
          </Button>
        }
      >
        <p>{t.withdrawMore}</p>
        <Refused error={withdraw.error} remarks={remarks} attempt={withdraw.failureCount} />
        <TextArea
          name="reason"
          label={t.reason}
          hint={t.reasonHint}
          rows={3}
          value={reason}
          onChange={setReason}
          error={remarks.get('reason')}
        />
      </Dialog>
    </>
  );
}
