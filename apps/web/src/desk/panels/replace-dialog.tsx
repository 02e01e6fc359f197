import { useState } from 'react';
import { useCommand } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Button, ChoiceCards, Dialog, Refused, remarksIn } from '../../kit/index.js';
import type { Seat } from './panel-data.js';
import { seatTexts } from './texts.js';

type Reason = 'declined' | 'overdue' | 'conflict';

/** A place is given to the next reserve, for a reason. What is not possible now says why. */
export function ReplaceDialog({
  seat,
  name,
  onClose,
  onDone,
}: {
  seat: Seat;
  name: string;
  onClose(): void;
  onDone(): void;
}) {
  const t = useTexts(seatTexts);
  const [reason, setReason] = useState<Reason>();
  const [asked, setAsked] = useState(false);
  const replace = useCommand('post', '/api/review/seats/{id}/replacement');
  const remarks = remarksIn(replace.error);
  const not = (command: string) => {
    const may = seat.may[command];
    return typeof may === 'string' ? may : undefined;
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.replaceTitle({ name })}
      actions={
        <Button
          look="primary"
          busy={replace.isPending}
          onClick={() => {
            setAsked(true);
            if (reason) replace.mutate({ path: { id: seat.seat }, body: { reason } }, { onSuccess: onDone });
          }}
        >
          {t.replaceNow}
        </Button>
      }
    >
      <Refused error={replace.error} remarks={remarks} attempt={replace.submittedAt} />
      <ChoiceCards<Reason>
        name="reason"
        label={t.replaceWhy}
        value={reason}
        onChange={setReason}
        choices={[
          { value: 'declined', name: t.whyDeclined, not: not('replace') },
          { value: 'overdue', name: t.whyOverdue, not: not('replace') },
          { value: 'conflict', name: t.whyConflict, line: t.whyConflictLine, not: not('report-conflict') },
        ]}
        error={remarks.get('reason') ?? (asked && !reason ? t.chooseWhy : undefined)}
      />
      <p className="quiet">{t.replaceThen}</p>
    </Dialog>
  );
}
