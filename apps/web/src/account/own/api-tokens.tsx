import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { read, useCommand } from '../../api/index.js';
import { useTexts, useTimes } from '../../i18n/index.js';
import {
  Button,
  EmptyState,
  Failure,
  Loaded,
  Note,
  Page,
  Refused,
  remarksIn,
  Section,
  TextArea,
  TextField,
} from '../../kit/index.js';
import { OwnPasswordField } from '../own-password-field.js';
import { ownTexts } from './own-texts.js';

/** A browser copies for a page only behind TLS, or on this machine. */
const canCopy = window.isSecureContext;

/** What programs come in with, in the role that I act in. */
export default function ApiTokens() {
  const t = useTexts(ownTexts);
  const times = useTimes();
  const tokens = useQuery(read('/api/tokens'));
  const remove = useCommand('delete', '/api/tokens/{id}');
  return (
    <Page
      title={t.tokens}
      width="narrow"
      crumbs={[{ name: t.account, to: '~/account' }, { name: t.tokens }]}
      line={<p>{t.tokensMore}</p>}
    >
      {remove.error && <Failure error={remove.error} />}
      {remove.isSuccess && (
        <Note mood="done" live>
          {t.removed}
        </Note>
      )}
      <Loaded query={tokens}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState why={t.noTokens} />
          ) : (
            <ul className="items">
              {all.map(({ id, name, scope, expiresAt, usedAt }) => (
                <li key={id}>
                  <h2 className="item__title">{name}</h2>
                  <div className="item__meta">
                    <code>{scope.join(' ')}</code>
                    <span>{t.until({ when: times.moment(expiresAt) })}</span>
                    <span>{usedAt === null ? t.neverUsed : t.used({ when: times.moment(usedAt) })}</span>
                  </div>
                  <Button look="text" busy={remove.isPending} onClick={() => remove.mutate({ path: { id } })}>
                    {t.removeOf({ name })}
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <Section title={t.make}>
        <MakeToken />
      </Section>
    </Page>
  );
}

function MakeToken() {
  const t = useTexts(ownTexts);
  const make = useCommand('post', '/api/tokens');
  const [typed, setTyped] = useState({ name: '', scope: '', days: '90', password: '' });
  const [copied, setCopied] = useState(false);
  const remarks = remarksIn(make.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setCopied(false);
    const scope = typed.scope.split(/[\s,，]+/).filter((one) => one !== '');
    make.mutate(
      { body: { name: typed.name, scope, days: Number(typed.days), password: typed.password } },
      { onSuccess: () => setTyped({ ...typed, name: '', scope: '', password: '' }) },
    );
  };
  const token = make.data?.body.token;
  return (
    <form onSubmit={submit} noValidate>
      {token !== undefined && (
        <Note mood="done" live>
          <p>{t.made}</p>
          <p>
            <code className="secret">{token}</code>
          </p>
          {canCopy && (
            <Button onClick={() => void navigator.clipboard.writeText(token).then(() => setCopied(true))}>
              {copied ? t.copied : t.copy}
            </Button>
          )}
        </Note>
      )}
      <Refused error={make.error} remarks={remarks} attempt={make.submittedAt} />
      <TextField
        name="name"
        label={t.tokenName}
        value={typed.name}
        onChange={(name) => setTyped({ ...typed, name })}
        error={remarks.get('name')}
      />
      <TextArea
        name="scope"
        label={t.scope}
        hint={t.scopeHint}
        rows={3}
        value={typed.scope}
        onChange={(scope) => setTyped({ ...typed, scope })}
        error={remarks.get('scope') ?? remarks.get('scope.0')}
      />
      <TextField
        name="days"
        label={t.days}
        inputMode="numeric"
        short
        value={typed.days}
        onChange={(days) => setTyped({ ...typed, days })}
        error={remarks.get('days')}
      />
      <OwnPasswordField
        hint={t.tokenPassword}
        value={typed.password}
        onChange={(password) => setTyped({ ...typed, password })}
        error={remarks.get('password')}
      />
      <Button look="primary" type="submit" busy={make.isPending}>
        {t.make}
      </Button>
    </form>
  );
}
