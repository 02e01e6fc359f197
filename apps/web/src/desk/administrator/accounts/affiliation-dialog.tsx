import { useState } from 'react';
import { useCommand } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Button, Dialog, remarksIn, TextField } from '../../../kit/index.js';
import { withVersion, type AboutAccount } from './account-data.js';
import { RefusedHere } from './refused-here.js';
import { accountsTexts } from './texts.js';

/** To which organisation somebody belongs. */
export function AffiliationDialog({ account, version, onClose, onDone }: AboutAccount) {
  const t = useTexts(accountsTexts);
  const { account: id, name: person, organisation } = account;
  const [name, setName] = useState(organisation?.name ?? '');
  const [creditCode, setCode] = useState(organisation?.creditCode ?? '');
  const change = useCommand('put', '/api/accounts/{id}/affiliation');
  const remarks = remarksIn(change.error);
  const none = name.trim() === '' && creditCode.trim() === '';
  const send = () =>
    change.mutate(
      { path: { id }, body: none ? {} : { organisation: { name, creditCode } }, ...withVersion(version) },
      { onSuccess: () => onDone(t.doneAffiliation({ name: person })) },
    );
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.affiliationTitle({ name: person })}
      actions={
        <Button look="primary" busy={change.isPending} onClick={send}>
          {t.affiliationNow}
        </Button>
      }
    >
      <RefusedHere error={change.error} remarks={remarks} attempt={change.submittedAt} />
      <TextField
        name="organisation.name"
        label={t.organisation}
        hint={t.affiliationHint}
        value={name}
        onChange={setName}
        error={remarks.get('organisation.name') ?? remarks.get('organisation')}
      />
      <TextField
        name="organisation.creditCode"
        label={t.code}
        value={creditCode}
        onChange={setCode}
        error={remarks.get('organisation.creditCode')}
      />
    </Dialog>
  );
}
