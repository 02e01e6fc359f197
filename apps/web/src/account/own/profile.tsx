import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { read, useCommand, type AnswerOf } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import {
  Button,
  CheckCards,
  CheckField,
  Loaded,
  Note,
  Page,
  Refused,
  remarksIn,
  SelectField,
  TextField,
} from '../../kit/index.js';
import { OwnPasswordField } from '../own-password-field.js';
import { ownTexts } from './own-texts.js';

type Profile = AnswerOf<'/api/profile', 'get'>;

/** What one keeps about oneself, and what one is told of by mail. */
export default function OwnProfile() {
  const t = useTexts(ownTexts);
  const profile = useQuery(read('/api/profile'));
  return (
    <Page title={t.profile} width="narrow" crumbs={[{ name: t.account, to: '~/account' }, { name: t.profile }]}>
      <Loaded query={profile}>{(read) => <Form profile={read} />}</Loaded>
    </Page>
  );
}

function Form({ profile }: { profile: Profile }) {
  const t = useTexts(ownTexts);
  const save = useCommand('put', '/api/profile');
  const [typed, setTyped] = useState({
    name: profile.name,
    mobile: profile.mobile ?? '',
    email: profile.email ?? '',
    password: '',
  });
  const [language, setLanguage] = useState(profile.language);
  const [mail, setMail] = useState(profile.mail);
  const [wanted, setWanted] = useState(
    profile.messageKinds.map(({ kind }) => kind).filter((kind) => !profile.mailOff.includes(kind)),
  );
  const remarks = remarksIn(save.error);
  const field = (name: 'name' | 'mobile' | 'email') => ({
    name,
    label: t[name],
    value: typed[name],
    onChange: (value: string) => setTyped({ ...typed, [name]: value }),
    error: remarks.get(name),
  });
  const isOtherAddress = typed.email.trim() !== (profile.email ?? '') && typed.email.trim() !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(
      {
        body: {
          ...{ name: typed.name, language, mail },
          mailOff: profile.messageKinds.map(({ kind }) => kind).filter((kind) => !wanted.includes(kind)),
          ...(typed.mobile === '' ? {} : { mobile: typed.mobile }),
          ...(isOtherAddress ? { email: typed.email.trim(), password: typed.password } : {}),
        },
      },
      { onSuccess: () => setTyped({ ...typed, password: '' }) },
    );
  };
  return (
    <form onSubmit={submit} noValidate>
      {profile.newEmail !== undefined && <Note mood="due">{t.waiting({ email: profile.newEmail })}</Note>}
      {save.isSuccess && (
        <Note mood="done" live>
          {t.saved}
        </Note>
      )}
      <Refused error={save.error} remarks={remarks} attempt={save.submittedAt} />
      <TextField {...field('name')} autoComplete="name" />
      <TextField {...field('mobile')} type="tel" inputMode="tel" autoComplete="tel" />
      <TextField {...field('email')} hint={t.emailHint} type="email" inputMode="email" autoComplete="email" />
      {isOtherAddress && (
        <OwnPasswordField
          value={typed.password}
          onChange={(password) => setTyped({ ...typed, password })}
          error={remarks.get('password')}
        />
      )}
      <SelectField
        name="language"
        label={t.language}
        value={language}
        onChange={(value) => setLanguage(value === 'en' ? 'en' : 'zh')}
        options={[
          { value: 'zh', label: t.chinese },
          { value: 'en', label: t.english },
        ]}
        error={remarks.get('language')}
      />
      <CheckField name="mail" label={t.mail} checked={mail} onChange={setMail} error={remarks.get('mail')} />
      {mail && profile.messageKinds.length > 0 && (
        <CheckCards
          name="mailOff"
          label={t.mailKinds}
          hint={t.mailKindsMore}
          choices={profile.messageKinds.map(({ kind, name }) => ({ value: kind, name }))}
          values={wanted}
          onChange={setWanted}
          error={remarks.get('mailOff')}
        />
      )}
      <Button look="primary" type="submit" busy={save.isPending}>
        {t.save}
      </Button>
    </form>
  );
}
