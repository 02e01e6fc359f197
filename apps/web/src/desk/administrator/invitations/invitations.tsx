import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { read, useCommand } from '../../../api/index.js';
import { useRoleNames } from '../../../entry/roles.js';
import { useTexts, useTimes } from '../../../i18n/index.js';
import { Button, ButtonLink, EmptyState, Facts, Failure, Loaded, Page, Section, Tag } from '../../../kit/index.js';
import { tell } from '../../secretariat/news.js';
import { NewsLine } from '../../secretariat/news-line.js';
import type { Invitation } from './invitation.js';
import { AgainDialog } from './again-dialog.js';
import { invitationTexts } from './texts.js';
import '../administrator.css';

/** Who was asked to come, and has come or not. */
export default function Invitations() {
  const t = useTexts(invitationTexts);
  const invitations = useQuery(read('/api/invitations'));
  return (
    <Page
      title={t.title}
      line={t.line}
      news={<NewsLine />}
      actions={
        <ButtonLink to="/invitations/new" look="primary" icon="plus">
          {t.invite}
        </ButtonLink>
      }
    >
      <Loaded query={invitations}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState why={t.none} next={t.noneNext} />
          ) : (
            <Section title={t.count({ n: items.length })}>
              <ul className="items">
                {items.map((invitation) => (
                  <InvitationItem key={invitation.id} invitation={invitation} />
                ))}
              </ul>
            </Section>
          )
        }
      </Loaded>
    </Page>
  );
}

const moods = { open: 'waiting', accepted: 'done', revoked: 'other', expired: 'due', void: 'due' } as const;

function InvitationItem({ invitation }: { invitation: Invitation }) {
  const t = useTexts(invitationTexts);
  const times = useTimes();
  const names = useRoleNames();
  const [again, setAgain] = useState(false);
  const revoke = useCommand('delete', '/api/invitations/{id}');
  const { id, name, email, roles, organisation, inviter, status, at, expiresAt } = invitation;
  const closed = status === 'accepted' || status === 'revoked';
  return (
    <li className="duty">
      <div>
        <h3 className="item__title item__title--ours">{name}</h3>
        <p className="item__meta">
          <Tag mood={moods[status]}>{t[status]}</Tag>
          <span>{roles.map((role) => names[role]).join('、')}</span>
        </p>
        <Facts
          of={[
            [t.email, email],
            [t.organisation, organisation?.name],
            [t.inviter, inviter],
            [t.sent, times.moment(at)],
            [t.expires, status === 'open' ? times.moment(expiresAt) : undefined],
          ]}
        />
        {revoke.error && <Failure error={revoke.error} />}
      </div>
      {!closed && (
        <div className="row">
          <Button onClick={() => setAgain(true)}>{t.again}</Button>
          <Button
            look="grave"
            busy={revoke.isPending}
            onClick={() =>
              revoke.mutate({ path: { id } }, { onSuccess: () => tell({ text: t.doneRevoked({ name }) }) })
            }
          >
            {t.revoke}
          </Button>
        </div>
      )}
      {again && <AgainDialog invitation={invitation} onClose={() => setAgain(false)} />}
    </li>
  );
}
