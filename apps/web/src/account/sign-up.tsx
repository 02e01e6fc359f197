import { useEffect, useState, type FormEvent } from 'react';
import { useCommand } from '../api/index.js';
import { useLanguage, useTexts } from '../i18n/index.js';
import { Button, CheckField, Link, Note, Page, PasswordField, Refused, remarksIn, TextField } from '../kit/index.js';
import { ConfirmSignUp } from './confirm-sign-up.js';
import { signUpTexts } from './sign-up-texts.js';
import { accountTexts } from './texts.js';

/** An enterprise comes in by itself: asks, and completes it with the link that stands after the `#`. */
export default function SignUp() {
  const t = useTexts(signUpTexts);
  const [token, setToken] = useState(tokenInAddress);
  // The link of the mail may be opened in the very tab that sent it: then nothing is loaded anew.
  useEffect(() => {
    const opened = () => setToken(tokenInAddress());
    addEventListener('hashchange', opened);
    return () => removeEventListener('hashchange', opened);
  }, []);
  return token === '' ? (
    <Page title={t.title} width="narrow" line={<p>{t.what}</p>}>
      <Ask />
    </Page>
  ) : (
    <Page title={t.confirmTitle} width="narrow" line={<p>{t.confirmMore}</p>}>
      <ConfirmSignUp token={token} />
    </Page>
  );
}

const tokenInAddress = () => location.hash.slice(1);

const empty = { organisation: '', creditCode: '', name: '', login: '', password: '', email: '', mobile: '' };

function Ask() {
  const t = useTexts(signUpTexts);
  const a = useTexts(accountTexts);
  const language = useLanguage();
  const ask = useCommand('post', '/api/sign-up');
  const [typed, setTyped] = useState(empty);
  const [terms, setTerms] = useState(false);
  const [privacy, setPrivacy] = useState(false);
  const remarks = remarksIn(ask.error);
  const field = (name: keyof typeof empty, path: string = name) => ({
    name: path,
    label: t[name],
    value: typed[name],
    onChange: (value: string) => setTyped({ ...typed, [name]: value }),
    error: remarks.get(path),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { organisation, creditCode, ...person } = typed;
    // What is not agreed to is refused by the server, with its words.
    const consents = { terms, privacy } as { terms: true; privacy: true };
    ask.mutate({ body: { ...person, language, organisation: { name: organisation, creditCode }, consents } });
  };
  if (ask.isSuccess) return <Note live>{t.sent}</Note>;
  return (
    <form onSubmit={submit} noValidate>
      <Refused error={ask.error} remarks={remarks} attempt={ask.submittedAt} />
      <TextField {...field('organisation', 'organisation.name')} autoComplete="organization" />
      <TextField {...field('creditCode', 'organisation.creditCode')} />
      <TextField {...field('name')} autoComplete="name" />
      <TextField {...field('mobile')} type="tel" inputMode="tel" autoComplete="tel" />
      <TextField {...field('email')} type="email" inputMode="email" autoComplete="email" />
      <TextField {...field('login')} hint={t.loginHint} autoComplete="username" />
      <PasswordField
        {...field('password')}
        hint={t.passwordHint}
        autoComplete="new-password"
        show={a.show}
        hide={a.hide}
      />
      <CheckField
        name="consents.terms"
        label={t.terms}
        checked={terms}
        onChange={setTerms}
        error={remarks.get('consents.terms')}
      />
      <CheckField
        name="consents.privacy"
        label={t.privacy}
        checked={privacy}
        onChange={setPrivacy}
        error={remarks.get('consents.privacy')}
      />
      <div className="row">
        <Button look="primary" type="submit" busy={ask.isPending}>
          {t.send}
        </Button>
        <Link to="~/sign-in">{t.toSignIn}</Link>
      </div>
    </form>
  );
}
