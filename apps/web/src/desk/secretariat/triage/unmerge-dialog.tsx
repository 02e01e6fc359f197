import { useState } from 'react';
import { useCommand } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Button, Dialog, Refused, remarksIn, TextArea } from '../../../kit/index.js';
import { triageTexts } from '../texts.js';
import type { Problem } from '../problem.js';

interface Props {
  problem: Problem;
  version: string | undefined;
  onClose(): void;
  onDone(): void;
}

/** Takes a problem out of the one that it was merged into. */
export function UnmergeDialog({ problem, version, onClose, onDone }: Props) {
  const t = useTexts(triageTexts);
  const [reason, setReason] = useState('');
  const unmerge = useCommand('post', '/api/intake/problems/{id}/unmerge');
  const remarks = remarksIn(unmerge.error);
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.unmergeTitle({ title: problem.title })}
      actions={
        <Button
          look="primary"
          busy={unmerge.isPending}
          onClick={() =>
            unmerge.mutate(
              { path: { id: problem.id }, body: { reason }, ...(version === undefined ? {} : { version }) },
              { onSuccess: onDone },
            )
          }
        >
          {t.unmergeNow}
        </Button>
      }
    >
      <Refused error={unmerge.error} remarks={remarks} attempt={unmerge.submittedAt} />
      <TextArea
        name="reason"
        label={t.unmergeReason}
        rows={3}
        max={500}
        value={reason}
        onChange={setReason}
        error={remarks.get('reason')}
      />
      <p className="quiet">{t.unmergeConsequence}</p>
    </Dialog>
  );
}
