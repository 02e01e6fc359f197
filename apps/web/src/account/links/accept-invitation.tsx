import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useCommand, type AnswerOf } from '../../api/index.js';
import { useRoleNames } from '../../entry/roles.js';
import { useLanguage, useTexts, useTimes } from '../../i18n/index.js';
import { Button, CheckField, Failure, Link, Note, Page, Refused, remarksIn, TextField } from '../../kit/index.js';
import { NewPasswordField } from '../new-password-field.js';
import { useLinkToken } from './link-token.js';
import { linkTexts } from './link-texts.js';
import { NoLink } from './no-link.js';

type Invitation = AnswerOf<'/api/invitations/look', 'post'>;

/** Somebody was asked to come: sees by whom and to what, and makes the account. */
export default function AcceptInvitation() {
  const t = useTexts(linkTexts);
  const token = useLinkToken();
  const { mutate, data, error } = useCommand('post', '/api/invitations/look');
  const asked = useRef(false);
  useEffect(() => {
    if (token === '' || asked.current) return;
    asked.current = true;
    mutate({ body: { token } });
  }, [token, mutate]);
  return (
    <Page title={t.invitation} width="narrow">
      {token === '' ? (
        <NoLink />
      ) : error ? (
        <Failure error={error} />
      ) : data ? (
        <Accept invitation={data.body} token={token} />
      ) : (
        <p role="status">{t.opening}</p>
      )}
    </Page>
  );
}

function Accept({ invitation, token }: { invitation: Invitation; token: string }) {
  const t = useTexts(linkTexts);
  const language = useLanguage();
  const times = useTimes();
  const roleNames = useRoleNames();
  const accept = useCommand('post', '/api/invitations/acceptance');
  const [typed, setTyped] = useState({ name: invitation.name, mobile: '', login: '', password: '' });
  const [agreed, setAgreed] = useState({ terms: false, privacy: false });
  const remarks = remarksIn(accept.error);
  const field = (name: keyof typeof typed) => ({
    name,
    label: t[name],
    value: typed[name],
    onChange: (value: string) => setTyped({ ...typed, [name]: value }),
    error: remarks.get(name),
  });
  const consent = (name: keyof typeof agreed) => ({
    name: `consents.${name}`,
    label: t[name],
    checked: agreed[name],
    onChange: (checked: boolean) => setAgreed({ ...agreed, [name]: checked }),
    error: remarks.get(`consents.${name}`),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { mobile, ...person } = typed;
    accept.mutate({
      body: {
        ...{ token, ...person, language },
        ...(mobile === '' ? {} : { mobile }),
        // What is not agreed to is refused by the server, with its words.
        consents: agreed as { terms: true; privacy: true },
      },
    });
  };
  if (accept.data)
    return (
      <Note mood="done" live>
        <p>{t.accepted({ login: accept.data.body.login })}</p>
        <Link to="~/sign-in">{t.toSignIn}</Link>
      </Note>
    );
  const separator = language === 'zh' ? '、' : ', ';
  return (
    <form onSubmit={submit} noValidate>
      <Note>
        <p>
          {t.invitedBy({
            inviter: invitation.inviter,
            roles: invitation.roles.map((role) => roleNames[role]).join(separator),
          })}
        </p>
        {invitation.organisation && <p>{t.invitedFor({ organisation: invitation.organisation })}</p>}
        <p>{t.invitedUntil({ when: times.moment(invitation.expiresAt) })}</p>
      </Note>
      <Refused error={accept.error} remarks={remarks} attempt={accept.submittedAt} />
      <TextField {...field('name')} autoComplete="name" />
      <TextField {...field('mobile')} type="tel" inputMode="tel" autoComplete="tel" />
      <TextField {...field('login')} hint={t.loginHint} autoComplete="username" />
      <NewPasswordField {...field('password')} />
      <CheckField {...consent('terms')} />
      <CheckField {...consent('privacy')} />
      <Button look="primary" type="submit" busy={accept.isPending}>
        {t.accept}
      </Button>
    </form>
  );
}
