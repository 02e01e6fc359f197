import { organisationRefusalNames, organisationRefusals, type OrganisationRefusal } from '@zhitong/contracts/rules';
import { useState } from 'react';
import { useCommand } from '../../../api/index.js';
import { useBilingual, useTexts } from '../../../i18n/index.js';
import { Button, ChoiceCards, Dialog, Refused, remarksIn, TextArea } from '../../../kit/index.js';
import type { Organisation } from './known.js';
import { organisationTexts } from './texts.js';

interface Props {
  organisation: Organisation;
  version: string | undefined;
  onClose(): void;
  onDone(): void;
}

/** An organisation is not confirmed: the reason, and what to mend. */
export function RefuseDialog({ organisation: { id, name }, version, onClose, onDone }: Props) {
  const t = useTexts(organisationTexts);
  const inWords = useBilingual();
  const [reason, setReason] = useState<OrganisationRefusal>();
  const [text, setText] = useState('');
  const refuse = useCommand('post', '/api/organisations/{id}/refusal');
  const remarks = remarksIn(refuse.error);
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.refuseTitle({ name })}
      actions={
        <Button
          look="primary"
          busy={refuse.isPending}
          onClick={() =>
            refuse.mutate(
              {
                path: { id },
                body: { reason: reason as OrganisationRefusal, text },
                ...(version === undefined ? {} : { version }),
              },
              { onSuccess: onDone },
            )
          }
        >
          {t.refuseNow}
        </Button>
      }
    >
      <Refused error={refuse.error} remarks={remarks} attempt={refuse.submittedAt} />
      <ChoiceCards<OrganisationRefusal>
        name="reason"
        label={t.reason}
        value={reason}
        onChange={setReason}
        choices={organisationRefusals.map((value: OrganisationRefusal) => ({
          value,
          name: inWords(organisationRefusalNames[value]),
        }))}
        error={remarks.get('reason')}
      />
      <TextArea
        name="text"
        label={t.explanation}
        hint={t.explanationHint}
        rows={3}
        max={500}
        value={text}
        onChange={setText}
        error={remarks.get('text')}
      />
    </Dialog>
  );
}
