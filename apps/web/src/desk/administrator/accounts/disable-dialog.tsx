import { useCommand } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Button, Dialog, noRemarks } from '../../../kit/index.js';
import { withVersion, type AboutAccount } from './account-data.js';
import { RefusedHere } from './refused-here.js';
import { accountsTexts } from './texts.js';

/** Says what disabling means before it is done. */
export function DisableDialog({ account: { account, name }, version, onClose, onDone }: AboutAccount) {
  const t = useTexts(accountsTexts);
  const disable = useCommand('post', '/api/accounts/{id}/disabling');
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.disableTitle({ name })}
      actions={
        <Button
          look="final"
          busy={disable.isPending}
          onClick={() =>
            disable.mutate(
              { path: { id: account }, ...withVersion(version) },
              { onSuccess: () => onDone(t.doneDisabled({ name })) },
            )
          }
        >
          {t.disableNow}
        </Button>
      }
    >
      <RefusedHere error={disable.error} remarks={noRemarks} attempt={disable.submittedAt} />
      <p>{t.disableMore}</p>
    </Dialog>
  );
}
