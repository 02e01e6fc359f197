import { useState, type FormEvent } from 'react';
import { useCommand } from '../api/index.js';
import { useTexts } from '../i18n/index.js';
import { Button, Link, Note, Page, Refused, remarksIn, TextField } from '../kit/index.js';
import { comingInTexts } from './coming-in-texts.js';
import { NewPasswordField } from './new-password-field.js';

/** Getting in again: asks for a link by mail, or uses the one that stands after the `#`. */
export default function Recovery() {
  const t = useTexts(comingInTexts);
  const [token] = useState(() => location.hash.slice(1));
  return (
    <Page title={t.recovery} width="narrow">
      {token === '' ? <Ask /> : <SetPassword token={token} />}
    </Page>
  );
}

function Ask() {
  const t = useTexts(comingInTexts);
  const ask = useCommand('post', '/api/recovery');
  const [login, setLogin] = useState('');
  const remarks = remarksIn(ask.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask.mutate({ body: { login: login.trim() } });
  };
  if (ask.isSuccess) return <Note live>{t.asked}</Note>;
  return (
    <form onSubmit={submit} noValidate>
      <Refused error={ask.error} remarks={remarks} attempt={ask.submittedAt} />
      <TextField
        name="login"
        label={t.login}
        hint={t.recoveryMore}
        autoComplete="username"
        value={login}
        onChange={setLogin}
        error={remarks.get('login')}
      />
      <Button look="primary" type="submit" busy={ask.isPending}>
        {t.ask}
      </Button>
    </form>
  );
}

function SetPassword({ token }: { token: string }) {
  const t = useTexts(comingInTexts);
  const set = useCommand('post', '/api/recovery/password');
  const [newPassword, setNewPassword] = useState('');
  const remarks = remarksIn(set.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    set.mutate({ body: { token, newPassword } });
  };
  if (set.isSuccess)
    return (
      <Note mood="done" live>
        <p>{t.wasSet}</p>
        <Link to="~/sign-in">{t.toSignIn}</Link>
      </Note>
    );
  return (
    <form onSubmit={submit} noValidate>
      <Refused error={set.error} remarks={remarks} attempt={set.submittedAt} />
      <NewPasswordField
        name="newPassword"
        label={t.newPassword}
        value={newPassword}
        onChange={setNewPassword}
        error={remarks.get('newPassword')}
      />
      <Button look="primary" type="submit" busy={set.isPending}>
        {t.set}
      </Button>
    </form>
  );
}
