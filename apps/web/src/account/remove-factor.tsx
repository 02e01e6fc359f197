import { useState, type FormEvent } from 'react';
import { useCommand } from '../api/index.js';
import { useTexts } from '../i18n/index.js';
import { Button, Refused, remarksIn, Section, TextField } from '../kit/index.js';
import { OwnPasswordField } from './own-password-field.js';
import { secondFactorTexts } from './second-factor-texts.js';

/** Takes the second factor away; all sessions end. */
export function RemoveFactor() {
  const t = useTexts(secondFactorTexts);
  const remove = useCommand('post', '/api/second-factor/removal');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const remarks = remarksIn(remove.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    remove.mutate({ body: { password, code: code.trim() } }, { onSuccess: () => location.assign('/') });
  };
  return (
    <Section title={t.remove} more={t.removeMore}>
      <form onSubmit={submit} noValidate>
        <Refused error={remove.error} remarks={remarks} attempt={remove.failureCount} />
        <OwnPasswordField value={password} onChange={setPassword} error={remarks.get('password')} />
        <TextField
          name="code"
          label={t.codeOrRecovery}
          autoComplete="one-time-code"
          short
          value={code}
          onChange={setCode}
          error={remarks.get('code')}
        />
        <Button look="grave" type="submit" busy={remove.isPending}>
          {t.remove}
        </Button>
      </form>
    </Section>
  );
}
