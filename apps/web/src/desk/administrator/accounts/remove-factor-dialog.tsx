import { useState } from 'react';
import { useCommand } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Button, Dialog, remarksIn } from '../../../kit/index.js';
import { withVersion, type AboutAccount } from './account-data.js';
import { AdministratorsPassword } from './own-password.js';
import { RefusedHere } from './refused-here.js';
import { accountsTexts } from './texts.js';

/** For somebody who lost the second factor. */
export function RemoveFactorDialog({ account: { account, name }, version, onClose, onDone }: AboutAccount) {
  const t = useTexts(accountsTexts);
  const [password, setPassword] = useState('');
  const remove = useCommand('post', '/api/accounts/{id}/second-factor/removal');
  const remarks = remarksIn(remove.error);
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.factorTitle({ name })}
      actions={
        <Button
          look="final"
          busy={remove.isPending}
          onClick={() =>
            remove.mutate(
              { path: { id: account }, body: { password }, ...withVersion(version) },
              { onSuccess: () => onDone(t.doneFactor({ name })) },
            )
          }
        >
          {t.factorNow}
        </Button>
      }
    >
      <RefusedHere error={remove.error} remarks={remarks} attempt={remove.submittedAt} />
      <p>{t.factorMore}</p>
      <AdministratorsPassword
        name="password"
        hint={t.ownPasswordFactor}
        value={password}
        onChange={setPassword}
        error={remarks.get('password')}
      />
    </Dialog>
  );
}
