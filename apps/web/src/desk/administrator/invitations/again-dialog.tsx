import { useState } from 'react';
import { useCommand } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Button, Dialog, Refused, remarksIn } from '../../../kit/index.js';
import { tell } from '../../secretariat/news.js';
import { AdministratorsPassword, isPowerful } from '../accounts/own-password.js';
import type { Invitation } from './invitation.js';
import { invitationTexts } from './texts.js';

/** Sends an invitation once more, also one that has expired. */
export function AgainDialog({ invitation, onClose }: { invitation: Invitation; onClose(): void }) {
  const t = useTexts(invitationTexts);
  const { id, name, roles } = invitation;
  const [ownPassword, setOwnPassword] = useState('');
  const again = useCommand('post', '/api/invitations/{id}/letter');
  const remarks = remarksIn(again.error);
  const wantsPassword = roles.some(isPowerful);
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.againTitle({ name })}
      actions={
        <Button
          look="primary"
          busy={again.isPending}
          onClick={() =>
            again.mutate(
              { path: { id }, body: wantsPassword && ownPassword !== '' ? { ownPassword } : {} },
              { onSuccess: () => (tell({ text: t.doneAgain({ name }) }), onClose()) },
            )
          }
        >
          {t.again}
        </Button>
      }
    >
      <Refused error={again.error} remarks={remarks} attempt={again.submittedAt} />
      <p>{t.againMore}</p>
      {wantsPassword && (
        <AdministratorsPassword
          name="ownPassword"
          hint={t.againPassword}
          value={ownPassword}
          onChange={setOwnPassword}
          error={remarks.get('ownPassword')}
        />
      )}
    </Dialog>
  );
}
