import { useState } from 'react';
import { useLocation } from 'wouter';
import { useCommand, type Role } from '../../../api/index.js';
import { useRoleNames } from '../../../entry/roles.js';
import { useTexts } from '../../../i18n/index.js';
import { Button, CheckCards, Page, Refused, remarksIn, TextField } from '../../../kit/index.js';
import { tell } from '../../secretariat/news.js';
import { AdministratorsPassword, isPowerful } from '../accounts/own-password.js';
import { invitationTexts } from './texts.js';

/** Asks somebody to come: who, as what, from where. */
export default function Invite() {
  const t = useTexts(invitationTexts);
  const names = useRoleNames();
  const [, go] = useLocation();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [roles, setRoles] = useState<readonly Role[]>([]);
  const [organisation, setOrganisation] = useState('');
  const [creditCode, setCode] = useState('');
  const [ownPassword, setOwnPassword] = useState('');
  const invite = useCommand('post', '/api/invitations');
  const remarks = remarksIn(invite.error);
  const wantsPassword = roles.some(isPowerful);
  const belongs = organisation.trim() !== '' || creditCode.trim() !== '';
  const send = () =>
    invite.mutate(
      {
        body: {
          ...{ name, email: email.trim(), roles: [...roles] },
          ...(belongs && { organisation: { name: organisation, creditCode } }),
          ...(wantsPassword && ownPassword !== '' && { ownPassword }),
        },
      },
      {
        onSuccess: ({ body }) => {
          tell({ text: t.doneSent({ name: body.name, email: body.email }) });
          go('/invitations');
        },
      },
    );
  return (
    <Page
      title={t.formTitle}
      crumbs={[{ name: t.title, to: '/invitations' }, { name: t.formTitle }]}
      line={t.formLine}
      width="reading"
    >
      <form noValidate onSubmit={(event) => (event.preventDefault(), send())}>
        <Refused error={invite.error} remarks={remarks} attempt={invite.submittedAt} />
        <TextField name="name" label={t.name} value={name} onChange={setName} error={remarks.get('name')} />
        <TextField
          name="email"
          type="email"
          label={t.email}
          value={email}
          onChange={setEmail}
          error={remarks.get('email')}
        />
        <CheckCards<Role>
          name="roles"
          label={t.roles}
          values={roles}
          onChange={setRoles}
          choices={(Object.entries(names) as [Role, string][]).map(([value, role]) => ({ value, name: role }))}
          error={remarks.get('roles')}
        />
        <TextField
          name="organisation.name"
          label={t.organisation}
          hint={t.organisationHint}
          optional
          value={organisation}
          onChange={setOrganisation}
          error={remarks.get('organisation.name') ?? remarks.get('organisation')}
        />
        <TextField
          name="organisation.creditCode"
          label={t.code}
          optional
          value={creditCode}
          onChange={setCode}
          error={remarks.get('organisation.creditCode')}
        />
        {wantsPassword && (
          <AdministratorsPassword
            name="ownPassword"
            hint={t.againPassword}
            value={ownPassword}
            onChange={setOwnPassword}
            error={remarks.get('ownPassword')}
          />
        )}
        <Button type="submit" look="primary" busy={invite.isPending}>
          {t.send}
        </Button>
      </form>
    </Page>
  );
}
