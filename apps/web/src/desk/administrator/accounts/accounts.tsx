import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useLocation, useSearch } from 'wouter';
import { read, type AnswerOf, type Role } from '../../../api/index.js';
import { useRoleNames } from '../../../entry/roles.js';
import { useTexts } from '../../../i18n/index.js';
import {
  ButtonLink,
  EmptyState,
  Filters,
  Link,
  Loaded,
  Page,
  SearchForm,
  SelectField,
  Table,
  Tag,
} from '../../../kit/index.js';
import { ExportLinks } from '../../secretariat/export-links.js';
import { NewsLine } from '../../secretariat/news-line.js';
import { Pages } from '../pages.js';
import { addressOf, perPage, shownIn, statuses, type Shown } from './address.js';
import { useIsAdministrator } from './is-administrator.js';
import { accountsTexts } from './texts.js';
import '../administrator.css';

type Listed = AnswerOf<'/api/accounts/list', 'get'>['items'][number];

/** Who can sign in: searched, by role and state. */
export default function Accounts() {
  const t = useTexts(accountsTexts);
  const shown = shownIn(useSearch());
  const { role, status, text, page } = shown;
  const administers = useIsAdministrator();
  const found = useQuery({
    ...read('/api/accounts/list', {
      query: {
        ...(role && { role }),
        ...(status && { status }),
        ...(text !== '' && { text }),
        ...{ page, size: perPage },
      },
    }),
    placeholderData: keepPreviousData,
  });
  return (
    <Page
      title={t.title}
      line={t.line}
      news={<NewsLine />}
      actions={
        administers && (
          <ButtonLink to="/invitations/new" icon="plus">
            {t.invite}
          </ButtonLink>
        )
      }
    >
      <div className="stack">
        <Choose key={text} shown={shown} />
        <Loaded query={found}>
          {({ items, total }) =>
            items.length === 0 ? (
              <EmptyState why={t.none} next={t.noneNext} />
            ) : (
              <>
                <Rows items={items} caption={t.count({ n: total })} />
                <ExportLinks address="/api/exports/accounts" />
                <Pages page={page} of={Math.ceil(total / perPage)} to={(to) => addressOf({ ...shown, page: to })} />
              </>
            )
          }
        </Loaded>
      </div>
    </Page>
  );
}

function Choose({ shown }: { shown: Shown }) {
  const t = useTexts(accountsTexts);
  const names = useRoleNames();
  const [, go] = useLocation();
  const { status, text, role } = shown;
  return (
    <>
      <SearchForm
        label={t.search}
        button={t.searchButton}
        text={text}
        className="row search-line"
        onSearch={(next) => go(addressOf({ ...shown, text: next, page: 1 }))}
      />
      <div className="row filter-line">
        <Filters
          label={t.filter}
          of={([undefined, ...statuses] as const).map((one) => ({
            name: one === undefined ? t.all : t[one],
            to: addressOf({ ...shown, status: one, page: 1 }),
            current: status === one,
          }))}
        />
        <SelectField
          name="role"
          label={t.byRole}
          none={t.anyRole}
          value={role ?? ''}
          options={Object.entries(names).map(([value, label]) => ({ value, label }))}
          onChange={(next) => go(addressOf({ ...shown, role: next === '' ? undefined : (next as Role), page: 1 }))}
        />
      </div>
    </>
  );
}

function Rows({ items, caption }: { items: readonly Listed[]; caption: string }) {
  const t = useTexts(accountsTexts);
  const names = useRoleNames();
  return (
    <Table
      caption={caption}
      rows={items}
      keyOf={({ account }) => account}
      columns={[
        { key: 'name', head: t.name, cell: ({ account, name }) => <Link to={`/accounts/${account}`}>{name}</Link> },
        { key: 'login', head: t.login, cell: ({ login }) => login },
        { key: 'roles', head: t.roles, cell: ({ roles }) => roles.map((role) => names[role]).join('、') },
        { key: 'organisation', head: t.organisation, cell: ({ organisation }) => organisation?.name ?? '' },
        { key: 'state', head: t.state, cell: ({ status }) => <AccountState status={status} /> },
        {
          key: 'factor',
          head: t.factor,
          cell: ({ secondFactor }) => (secondFactor ? t.factorOn : t.factorOff),
        },
      ]}
    />
  );
}

/** Whether an account can be used, as a tag. */
export function AccountState({ status }: { status: Listed['status'] }) {
  const t = useTexts(accountsTexts);
  return <Tag mood={status === 'active' ? 'done' : 'other'}>{t[status]}</Tag>;
}
