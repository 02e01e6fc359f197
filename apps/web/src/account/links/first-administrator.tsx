import { useState, type FormEvent } from 'react';
import { useCommand } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Button, Link, Note, Page, Refused, remarksIn, TextField } from '../../kit/index.js';
import { NewPasswordField } from '../new-password-field.js';
import { useLinkToken } from './link-token.js';
import { linkTexts } from './link-texts.js';
import { NoLink } from './no-link.js';

/** The one-time link of the first start makes the first administrator. */
export default function FirstAdministrator() {
  const t = useTexts(linkTexts);
  const token = useLinkToken();
  const setUp = useCommand('post', '/api/setup');
  const [typed, setTyped] = useState({ name: '', login: '', password: '' });
  const remarks = remarksIn(setUp.error);
  const field = (name: keyof typeof typed) => ({
    name,
    label: t[name],
    value: typed[name],
    onChange: (value: string) => setTyped({ ...typed, [name]: value }),
    error: remarks.get(name),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setUp.mutate({ body: { token, ...typed } });
  };
  return (
    <Page title={t.setup} width="narrow" line={<p>{t.setupMore}</p>}>
      {token === '' ? (
        <NoLink />
      ) : setUp.isSuccess ? (
        <Note mood="done" live>
          <p>{t.wasSetUp}</p>
          <Link to="~/sign-in">{t.toSignIn}</Link>
        </Note>
      ) : (
        <form onSubmit={submit} noValidate>
          <Refused error={setUp.error} remarks={remarks} attempt={setUp.submittedAt} />
          <TextField {...field('name')} autoComplete="name" />
          <TextField {...field('login')} hint={t.loginHint} autoComplete="username" />
          <NewPasswordField {...field('password')} />
          <Button look="primary" type="submit" busy={setUp.isPending}>
            {t.setUp}
          </Button>
        </form>
      )}
    </Page>
  );
}
