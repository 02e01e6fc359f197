import { useState, type FormEvent } from 'react';
import { useCommand } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Button, Note, Page, Refused, remarksIn } from '../../kit/index.js';
import { NewPasswordField } from '../new-password-field.js';
import { OwnPasswordField } from '../own-password-field.js';
import { ownTexts } from './own-texts.js';

/** Another password: whoever else may have come in is out. */
export default function ChangePassword() {
  const t = useTexts(ownTexts);
  const change = useCommand('put', '/api/password');
  const [password, setPassword] = useState('');
  const [newPassword, setNewPassword] = useState('');
  const remarks = remarksIn(change.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate({ body: { password, newPassword } }, { onSuccess: () => (setPassword(''), setNewPassword('')) });
  };
  return (
    <Page
      title={t.password}
      width="narrow"
      crumbs={[{ name: t.account, to: '~/account' }, { name: t.password }]}
      line={<p>{t.passwordMore}</p>}
    >
      <form onSubmit={submit} noValidate>
        {change.isSuccess && (
          <Note mood="done" live>
            {t.changed}
          </Note>
        )}
        <Refused error={change.error} remarks={remarks} attempt={change.submittedAt} />
        <OwnPasswordField value={password} onChange={setPassword} error={remarks.get('password')} />
        <NewPasswordField
          name="newPassword"
          label={t.newPassword}
          value={newPassword}
          onChange={setNewPassword}
          error={remarks.get('newPassword')}
        />
        <Button look="primary" type="submit" busy={change.isPending}>
          {t.change}
        </Button>
      </form>
    </Page>
  );
}
