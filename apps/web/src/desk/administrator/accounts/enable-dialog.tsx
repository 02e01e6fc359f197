import { useState } from 'react';
import { useCommand } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Button, Dialog, remarksIn } from '../../../kit/index.js';
import { withVersion, type AboutAccount } from './account-data.js';
import { AdministratorsPassword } from './own-password.js';
import { RefusedHere } from './refused-here.js';
import { accountsTexts } from './texts.js';

/** Lets an administrator or a leader in again. */
export function EnableDialog({ account: { account, name }, version, onClose, onDone }: AboutAccount) {
  const t = useTexts(accountsTexts);
  const [ownPassword, setOwnPassword] = useState('');
  const enable = useCommand('post', '/api/accounts/{id}/enabling');
  const remarks = remarksIn(enable.error);
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.enableTitle({ name })}
      actions={
        <Button
          look="primary"
          busy={enable.isPending}
          onClick={() =>
            enable.mutate(
              { path: { id: account }, body: ownPassword === '' ? {} : { ownPassword }, ...withVersion(version) },
              { onSuccess: () => onDone(t.doneEnabled({ name })) },
            )
          }
        >
          {t.enable}
        </Button>
      }
    >
      <RefusedHere error={enable.error} remarks={remarks} attempt={enable.submittedAt} />
      <AdministratorsPassword
        name="ownPassword"
        hint={t.ownPasswordHint}
        value={ownPassword}
        onChange={setOwnPassword}
        error={remarks.get('ownPassword')}
      />
    </Dialog>
  );
}
