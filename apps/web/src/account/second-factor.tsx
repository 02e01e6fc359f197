import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { read, sessionQuery, useCommand, type AnswerOf } from '../api/index.js';
import { useTexts } from '../i18n/index.js';
import { Button, Loaded, Note, Page, Refused, remarksIn, Section, TextField } from '../kit/index.js';
import { OwnPasswordField } from './own-password-field.js';
import { RecoveryCodes } from './recovery-codes.js';
import { RemoveFactor } from './remove-factor.js';
import { secondFactorTexts } from './second-factor-texts.js';

type Begun = AnswerOf<'/api/second-factor', 'post'>;

/** Sets up a second factor, or removes it. Whoever must have one comes here first. */
export default function SecondFactor() {
  const t = useTexts(secondFactorTexts);
  const session = useQuery(sessionQuery);
  const state = useQuery({ ...read('/api/second-factor'), enabled: session.data?.mustEnrol !== true });
  const [begun, setBegun] = useState<Begun>();
  const [codes, setCodes] = useState<readonly string[]>();
  const mustEnrol = session.data?.mustEnrol === true;
  return (
    <Page title={t.title} width="narrow" line={<p>{mustEnrol ? t.must : t.why}</p>}>
      {codes ? (
        <RecoveryCodes codes={codes} />
      ) : begun ? (
        <Confirm begun={begun} onDone={setCodes} />
      ) : mustEnrol ? (
        <Begin onBegun={setBegun} />
      ) : (
        <Loaded query={state}>
          {({ set, recoveryCodes }) => (
            <>
              <Note mood={set ? 'done' : 'info'}>{set ? t.isSet({ n: recoveryCodes }) : t.isNotSet}</Note>
              {set ? <RemoveFactor /> : <Begin onBegun={setBegun} />}
            </>
          )}
        </Loaded>
      )}
    </Page>
  );
}

function Begin({ onBegun }: { onBegun(begun: Begun): void }) {
  const t = useTexts(secondFactorTexts);
  const begin = useCommand('post', '/api/second-factor');
  const [password, setPassword] = useState('');
  const remarks = remarksIn(begin.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    begin.mutate({ body: { password } }, { onSuccess: ({ body }) => onBegun(body) });
  };
  return (
    <form className="section" onSubmit={submit} noValidate>
      <Refused error={begin.error} remarks={remarks} attempt={begin.failureCount} />
      <OwnPasswordField hint={t.passwordWhy} value={password} onChange={setPassword} error={remarks.get('password')} />
      <Button look="primary" type="submit" busy={begin.isPending}>
        {t.begin}
      </Button>
    </form>
  );
}

function Confirm({ begun, onDone }: { begun: Begun; onDone(codes: readonly string[]): void }) {
  const t = useTexts(secondFactorTexts);
  const confirm = useCommand('post', '/api/second-factor/confirmation');
  const [code, setCode] = useState('');
  const remarks = remarksIn(confirm.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    confirm.mutate({ body: { code: code.trim() } }, { onSuccess: ({ body }) => onDone(body.recoveryCodes) });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Refused error={confirm.error} remarks={remarks} attempt={confirm.failureCount} />
      <Section title={t.scan}>
        <img src={`data:image/svg+xml,${encodeURIComponent(begun.qr)}`} alt={t.qr} width="200" height="200" />
        <p>{t.scanMore}</p>
        <p>
          <code>{begun.secret}</code>
        </p>
      </Section>
      <Section title={t.enter}>
        <TextField
          name="code"
          label={t.code}
          inputMode="numeric"
          autoComplete="one-time-code"
          short
          value={code}
          onChange={setCode}
          error={remarks.get('code')}
        />
        <Button look="primary" type="submit" busy={confirm.isPending}>
          {t.confirm}
        </Button>
      </Section>
    </form>
  );
}
