import type { OrganisationKind } from '@zhitong/contracts/rules';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useCommand } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Button, Page, Refused, remarksIn, SelectField, TextField } from '../../../kit/index.js';
import { tell } from '../news.js';
import { useKinds } from './kinds.js';
import { organisationTexts } from './texts.js';

/** An organisation that does not come by itself. */
export default function Register() {
  const t = useTexts(organisationTexts);
  const [, go] = useLocation();
  const kinds = useKinds();
  const [name, setName] = useState('');
  const [creditCode, setCode] = useState('');
  const [kind, setKind] = useState('');
  const register = useCommand('post', '/api/organisations');
  const remarks = remarksIn(register.error);
  return (
    <Page
      title={t.registerTitle}
      crumbs={[{ name: t.title, to: '/organisations' }, { name: t.registerTitle }]}
      line={t.registerHint}
      width="narrow"
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          register.mutate(
            { body: { name, creditCode, kind: kind as OrganisationKind } },
            {
              onSuccess: ({ body }) => {
                tell({ text: t.doneRegistered({ name: body.name }) });
                go(`/organisations/${body.id}`);
              },
            },
          );
        }}
      >
        <Refused error={register.error} remarks={remarks} attempt={register.submittedAt} />
        <TextField name="name" label={t.name} value={name} onChange={setName} error={remarks.get('name')} />
        <TextField
          name="creditCode"
          label={t.code}
          value={creditCode}
          onChange={setCode}
          error={remarks.get('creditCode')}
        />
        <SelectField
          name="kind"
          label={t.kind}
          value={kind}
          none=""
          options={kinds.options}
          onChange={setKind}
          error={remarks.get('kind')}
        />
        <Button type="submit" look="primary" busy={register.isPending}>
          {t.registerNow}
        </Button>
      </form>
    </Page>
  );
}
