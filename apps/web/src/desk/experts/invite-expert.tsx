import { useState } from 'react';
import { useCommand } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Button, CheckField, Dialog, Note, Refused, remarksIn, TextField } from '../../kit/index.js';
import { accountTexts } from './texts.js';

/** A letter with a link by which an expert makes an account; then the expert can be added. */
export function InviteExpert({ onClose }: { onClose(): void }) {
  const t = useTexts(accountTexts);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [chairs, setChairs] = useState(false);
  const invite = useCommand('post', '/api/invitations');
  const remarks = remarksIn(invite.error);
  const roles = chairs ? (['expert', 'chair'] as const) : (['expert'] as const);
  const send = () => invite.mutate({ body: { name, email: email.trim(), roles: [...roles] } });
  const sent = invite.data?.body;
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.invite}
      {...(sent
        ? {}
        : {
            actions: (
              <Button look="primary" busy={invite.isPending} onClick={send}>
                {t.send}
              </Button>
            ),
          })}
    >
      {sent ? (
        <Note mood="done" live>
          {t.sent({ name: sent.name, email: sent.email })}
        </Note>
      ) : (
        <>
          <Refused error={invite.error} remarks={remarks} attempt={invite.submittedAt} />
          <TextField name="name" label={t.name} value={name} onChange={setName} error={remarks.get('name')} />
          <TextField
            name="email"
            type="email"
            label={t.email}
            value={email}
            onChange={setEmail}
            error={remarks.get('email')}
          />
          <CheckField name="invite-chairs" label={t.chairs} checked={chairs} onChange={setChairs} />
          <p className="quiet">{t.then}</p>
        </>
      )}
    </Dialog>
  );
}
