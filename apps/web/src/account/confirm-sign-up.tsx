import { useState, type FormEvent } from 'react';
import { useCommand } from '../api/index.js';
import { useTexts } from '../i18n/index.js';
import { Button, Link, Note, PasswordField, Refused, remarksIn } from '../kit/index.js';
import { signUpTexts } from './sign-up-texts.js';
import { accountTexts } from './texts.js';

/** The link of the mail and the password that was chosen make the account. */
export function ConfirmSignUp({ token }: { token: string }) {
  const t = useTexts(signUpTexts);
  const a = useTexts(accountTexts);
  const confirm = useCommand('post', '/api/sign-up/confirmation');
  const [password, setPassword] = useState('');
  const remarks = remarksIn(confirm.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    confirm.mutate({ body: { token, password } });
  };
  if (confirm.data)
    return (
      <Note mood="done" live>
        <p>{t.confirmed({ login: confirm.data.body.login })}</p>
        <Link to="~/sign-in">{t.toSignIn}</Link>
      </Note>
    );
  return (
    <form onSubmit={submit} noValidate>
      <Refused error={confirm.error} remarks={remarks} attempt={confirm.submittedAt} />
      <PasswordField
        name="password"
        label={t.password}
        autoComplete="new-password"
        show={a.show}
        hide={a.hide}
        value={password}
        onChange={setPassword}
        error={remarks.get('password')}
      />
      <Button look="primary" type="submit" busy={confirm.isPending}>
        {t.confirm}
      </Button>
    </form>
  );
}
