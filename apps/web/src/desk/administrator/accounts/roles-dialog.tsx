import { useState } from 'react';
import { useCommand, type Role } from '../../../api/index.js';
import { useRoleNames } from '../../../entry/roles.js';
import { useTexts } from '../../../i18n/index.js';
import { Button, CheckCards, Dialog, remarksIn } from '../../../kit/index.js';
import { withVersion, type AboutAccount } from './account-data.js';
import { AdministratorsPassword, isPowerful } from './own-password.js';
import { RefusedHere } from './refused-here.js';
import { accountsTexts } from './texts.js';

/** In which roles somebody may act. */
export function RolesDialog({ account: { account, name, roles: held }, version, onClose, onDone }: AboutAccount) {
  const t = useTexts(accountsTexts);
  const names = useRoleNames();
  const [roles, setRoles] = useState<readonly Role[]>(held);
  const [ownPassword, setOwnPassword] = useState('');
  const change = useCommand('put', '/api/accounts/{id}/roles');
  const remarks = remarksIn(change.error);
  const wantsPassword = roles.some((role) => isPowerful(role) && !held.includes(role));
  const send = () =>
    change.mutate(
      {
        path: { id: account },
        body: { roles: [...roles], ...(wantsPassword && ownPassword !== '' && { ownPassword }) },
        ...withVersion(version),
      },
      { onSuccess: () => onDone(t.doneRoles({ name })) },
    );
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.rolesTitle({ name })}
      actions={
        <Button look="primary" busy={change.isPending} onClick={send}>
          {t.rolesNow}
        </Button>
      }
    >
      <RefusedHere error={change.error} remarks={remarks} attempt={change.submittedAt} />
      <CheckCards<Role>
        name="roles"
        label={t.roles}
        hint={t.rolesHint}
        values={roles}
        onChange={setRoles}
        choices={(Object.entries(names) as [Role, string][]).map(([value, role]) => ({ value, name: role }))}
        error={remarks.get('roles')}
      />
      {wantsPassword && (
        <AdministratorsPassword
          name="ownPassword"
          hint={t.ownPasswordHint}
          value={ownPassword}
          onChange={setOwnPassword}
          error={remarks.get('ownPassword')}
        />
      )}
    </Dialog>
  );
}
