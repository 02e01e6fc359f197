import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { ApiProblem, read, sessionQuery, useCommand, type Role } from '../api/index.js';
import { useTexts } from '../i18n/index.js';
import {
  Button,
  ErrorSummary,
  Failure,
  Link,
  Note,
  Page,
  PasswordField,
  remarksOf,
  Section,
  TextField,
} from '../kit/index.js';
import { DemoLogins } from './demo-logins.js';
import { accountTexts } from './texts.js';

/** The page of a brief that somebody came for (`/sign-in?then=/brief/…`); no other address is followed. */
const placeAsked = (search: string): string | undefined => {
  const then = new URLSearchParams(search).get('then') ?? '';
  return /^\/brief\/[\w.-]+$/.test(then) ? then : undefined;
};

/** Signing in: login and password, then a code where there is a second factor. The screen that was asked for comes after it. */
export default function SignIn() {
  const t = useTexts(accountTexts);
  const queries = useQueryClient();
  const [place, go] = useLocation();
  const open = useCommand('post', '/api/session');
  const installation = useQuery(read('/api/installation'));
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [attempt, setAttempt] = useState(0);
  const refusal = open.error instanceof ApiProblem ? open.error.code : undefined;
  const asksCode = refusal === 'second-factor-needed' || refusal === 'second-factor-wrong';

  const missing = remarksOf([
    ...(login.trim() === '' ? [{ field: 'login', message: t.needLogin }] : []),
    ...(password === '' ? [{ field: 'password', message: t.needPassword }] : []),
    ...(asksCode && code.trim() === '' ? [{ field: 'code', message: t.needCode }] : []),
  ]);
  const remarks = attempt > 0 ? missing : remarksOf([]);

  const enter = (who: { login: string; password: string; role?: Role; code?: string }) =>
    open.mutate(
      { body: who },
      {
        onSuccess: ({ body }) => {
          queries.clear();
          queries.setQueryData(sessionQuery.queryKey, body);
          const then = placeAsked(location.search);
          if (then !== undefined) location.replace(then);
          else if (place === '/sign-in') go('/', { replace: true });
        },
      },
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (missing.size === 0) enter({ login: login.trim(), password, ...(asksCode ? { code: code.trim() } : {}) });
  };

  return (
    <Page title={t.signIn} width="narrow" line={<p>{t.what}</p>}>
      <ErrorSummary remarks={remarks} attempt={attempt} />
      {remarks.size === 0 && open.error && refusal !== 'second-factor-needed' && <Failure error={open.error} />}
      {refusal === 'second-factor-needed' && (
        <Note live>
          <p>{open.error?.message}</p>
        </Note>
      )}
      <form className="section" onSubmit={submit} noValidate>
        <TextField
          name="login"
          label={t.login}
          autoComplete="username"
          value={login}
          onChange={setLogin}
          error={remarks.get('login')}
        />
        <PasswordField
          name="password"
          label={t.password}
          autoComplete="current-password"
          show={t.show}
          hide={t.hide}
          value={password}
          onChange={setPassword}
          error={remarks.get('password')}
        />
        {asksCode && (
          <TextField
            name="code"
            label={t.code}
            hint={t.codeHint}
            autoComplete="one-time-code"
            short
            value={code}
            onChange={setCode}
            error={remarks.get('code')}
          />
        )}
        <div className="row">
          <Button look="primary" type="submit" busy={open.isPending}>
            {t.signIn}
          </Button>
          <Link to="~/recovery">{t.forgot}</Link>
        </div>
      </form>
      {installation.data?.identityProvider && (
        <p className="section">
          <a className="button" href="/api/oidc/start">
            {t.provider({ name: installation.data.identityProvider })}
          </a>
        </p>
      )}
      <p className="section">
        {t.noAccount} <Link to="~/sign-up">{t.signUp}</Link>
      </p>
      <p className="section">
        {t.boardMore} <a href="/board">{t.board}</a>
      </p>
      {installation.data?.demo && (
        <Section title={t.demo}>
          <DemoLogins demo={installation.data.demo} busy={open.isPending} onChoose={enter} />
        </Section>
      )}
    </Page>
  );
}
