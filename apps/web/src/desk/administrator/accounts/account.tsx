import { useQuery } from '@tanstack/react-query';
import { useParams } from 'wouter';
import { readVersion } from '../../../api/index.js';
import { useRoleNames } from '../../../entry/roles.js';
import { useTexts, useTimes } from '../../../i18n/index.js';
import { Facts, Link, Loaded, Page } from '../../../kit/index.js';
import { NewsLine } from '../../secretariat/news-line.js';
import type { Account } from './account-data.js';
import { AccountDecision } from './account-decision.js';
import { AccountState } from './accounts.js';
import { accountsTexts } from './texts.js';

/** One account: who it is, and what an administrator can change about it. */
export default function AccountScreen() {
  const t = useTexts(accountsTexts);
  const { id } = useParams<{ id: string }>();
  const account = useQuery(readVersion('/api/accounts/{id}', { path: { id } }));
  const body = account.data?.body;
  return (
    <Page
      title={body?.name ?? t.title}
      crumbs={[{ name: t.title, to: '/accounts' }, { name: body?.login ?? '…' }]}
      line={body && <AccountState status={body.status} />}
      news={<NewsLine />}
    >
      <Loaded query={account}>
        {({ body: shown, version }) => (
          <div className="with-aside">
            <Known account={shown} />
            <AccountDecision account={shown} version={version} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Known({
  account: { account, login, name, roles, organisation, secondFactor, createdAt, ...more },
}: {
  account: Account;
}) {
  const t = useTexts(accountsTexts);
  const times = useTimes();
  const names = useRoleNames();
  return (
    <div className="stack">
      <div className="sheet sheet--padded">
        <Facts
          of={[
            [t.name, name],
            [t.login, login],
            [t.roles, roles.map((role) => names[role]).join('、')],
            [t.organisation, organisation?.name ?? t.noOrganisation],
            [t.code, organisation?.creditCode],
            [t.email, more.email],
            [t.mobile, more.mobile],
            [t.factor, secondFactor ? t.factorOn : t.factorOff],
            [t.created, createdAt ? times.moment(createdAt) : undefined],
          ]}
        />
      </div>
      <p>
        <Link to={`/trail?account=${encodeURIComponent(account)}`}>{t.seeTrail}</Link>
      </p>
      <p className="quiet">{t.recorded}</p>
    </div>
  );
}
