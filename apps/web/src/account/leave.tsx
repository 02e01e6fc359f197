import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { read, useCommand } from '../api/index.js';
import { useTexts } from '../i18n/index.js';
import { Button, Loaded, Note, Page, Refused, remarksIn, Section } from '../kit/index.js';
import { leaveTexts } from './leave-texts.js';
import { OwnPasswordField } from './own-password-field.js';

/** Erases the own account: what is left to do first, what would stay, and the password. */
export default function Leave() {
  const t = useTexts(leaveTexts);
  const standing = useQuery(read('/api/account/erasure'));
  const isEarly = (standing.data?.duties.length ?? 0) > 0;
  return (
    <Page
      title={t.leave}
      width="narrow"
      crumbs={[{ name: t.account, to: '~/account' }, { name: t.leave }]}
      line={<p>{t.line}</p>}
      news={isEarly && <Note mood="due">{t.notYet}</Note>}
    >
      <Loaded query={standing}>
        {({ duties, kept }) => (
          <>
            {isEarly && (
              <Section title={t.first}>
                <ul className="items">
                  {duties.map(({ code, text }) => (
                    <li key={code}>{text}</li>
                  ))}
                </ul>
              </Section>
            )}
            <Section title={t.stays} more={t.staysMore}>
              <ul className="items">
                {kept.map(({ what, why }) => (
                  <li key={what}>
                    {what}
                    <p className="item__meta">{why}</p>
                  </li>
                ))}
              </ul>
            </Section>
            {!isEarly && <Confirm />}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Confirm() {
  const t = useTexts(leaveTexts);
  const erase = useCommand('delete', '/api/account');
  const [password, setPassword] = useState('');
  const remarks = remarksIn(erase.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    erase.mutate({ body: { password } }, { onSuccess: () => location.assign('/farewell') });
  };
  return (
    <Section title={t.confirm}>
      <form onSubmit={submit} noValidate>
        <Refused error={erase.error} remarks={remarks} attempt={erase.failureCount} />
        <OwnPasswordField
          hint={t.passwordWhy}
          value={password}
          onChange={setPassword}
          error={remarks.get('password')}
        />
        <Button look="grave" type="submit" busy={erase.isPending}>
          {t.erase}
        </Button>
      </form>
    </Section>
  );
}
