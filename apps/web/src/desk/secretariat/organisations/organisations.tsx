import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useLocation, useSearch } from 'wouter';
import { read, type AnswerOf } from '../../../api/index.js';
import { useTexts, useTimes } from '../../../i18n/index.js';
import { ButtonLink, EmptyState, Filters, Link, Loaded, Page, SearchForm, Table, Tag } from '../../../kit/index.js';
import { ExportLinks } from '../export-links.js';
import { NewsLine } from '../news-line.js';
import { useKinds } from './kinds.js';
import { organisationTexts } from './texts.js';
import '../parts.css';

type Organisation = AnswerOf<'/api/organisations', 'get'>['items'][number];
const statuses = ['unconfirmed', 'confirmed', 'refused'] as const;
const perPage = 50;

interface Shown {
  status: (typeof statuses)[number];
  text: string;
  page: number;
}

const addressOf = ({ status, text, page }: Shown): string => {
  const asked = new URLSearchParams();
  if (status !== 'unconfirmed') asked.set('status', status);
  if (text !== '') asked.set('text', text);
  if (page > 1) asked.set('page', String(page));
  return `/organisations${asked.size > 0 ? `?${asked.toString()}` : ''}`;
};

const exportOf = ({ status, text }: Shown): string =>
  `/api/exports/organisations?${new URLSearchParams(text === '' ? { status } : { text }).toString()}`;

function shownIn(search: string): Shown {
  const asked = new URLSearchParams(search);
  return {
    status: statuses.find((one) => one === asked.get('status')) ?? 'unconfirmed',
    text: (asked.get('text') ?? '').slice(0, 100),
    page: Math.max(1, Math.trunc(Number(asked.get('page') ?? 1)) || 1),
  };
}

/** Who takes part: what waits to be confirmed, who is, who was refused. */
export default function Organisations() {
  const t = useTexts(organisationTexts);
  const shown = shownIn(useSearch());
  const { status, text, page } = shown;
  const found = useQuery({
    ...read('/api/organisations', {
      query: { ...(text === '' ? { status } : { text }), page, size: perPage },
    }),
    placeholderData: keepPreviousData,
  });
  const waiting = useQuery(read('/api/organisations', { query: { status: 'unconfirmed', size: 1 } }));
  return (
    <Page
      title={t.title}
      line={t.line}
      news={<NewsLine />}
      actions={
        <ButtonLink to="/organisations/new" icon="plus">
          {t.register}
        </ButtonLink>
      }
    >
      <div className="stack">
        <Search key={text} shown={shown} />
        <Filters
          label={t.lists}
          of={statuses.map((one) => ({
            name: { unconfirmed: t.unconfirmed, confirmed: t.confirmed, refused: t.refused }[one],
            to: addressOf({ status: one, text: '', page: 1 }),
            count: one === 'unconfirmed' ? waiting.data?.total : undefined,
            current: text === '' && one === status,
          }))}
        />
        <Loaded query={found}>
          {({ items, total }) =>
            items.length === 0 ? (
              <EmptyState
                why={text === '' && status === 'unconfirmed' ? t.none : t.noneHere}
                {...(text === '' && status === 'unconfirmed' && { next: t.noneNext })}
              />
            ) : (
              <>
                <Rows items={items} caption={text === '' ? t.count({ n: total }) : t.found({ text, n: total })} />
                <Pages shown={shown} pages={Math.ceil(total / perPage)} />
                <ExportLinks address={exportOf(shown)} />
              </>
            )
          }
        </Loaded>
      </div>
    </Page>
  );
}

const moods = { unconfirmed: 'due', confirmed: 'done', refused: 'late' } as const;

/** How an organisation stands, as a tag. */
export function OrganisationStatus({ status }: { status: Organisation['status'] }) {
  const t = useTexts(organisationTexts);
  return <Tag mood={moods[status]}>{t[status]}</Tag>;
}

function Rows({ items, caption }: { items: readonly Organisation[]; caption: string }) {
  const t = useTexts(organisationTexts);
  const times = useTimes();
  const kinds = useKinds();
  return (
    <Table
      caption={caption}
      rows={items}
      keyOf={({ id }) => id}
      columns={[
        { key: 'name', head: t.name, cell: ({ id, name }) => <Link to={`/organisations/${id}`}>{name}</Link> },
        { key: 'code', head: t.code, cell: ({ creditCode }) => creditCode },
        { key: 'kind', head: t.kind, cell: ({ kind }) => kinds.name(kind) },
        { key: 'status', head: t.status, cell: ({ status }) => <OrganisationStatus status={status} /> },
        {
          key: 'at',
          head: t.registered,
          cell: ({ registeredAt }) => (registeredAt ? times.moment(registeredAt) : ''),
        },
      ]}
    />
  );
}

function Search({ shown }: { shown: Shown }) {
  const t = useTexts(organisationTexts);
  const [, go] = useLocation();
  return (
    <SearchForm
      label={t.search}
      button={t.searchButton}
      text={shown.text}
      className="row search-line"
      onSearch={(text) => go(addressOf({ ...shown, text, page: 1 }))}
    />
  );
}

function Pages({ shown, pages }: { shown: Shown; pages: number }) {
  const t = useTexts(organisationTexts);
  if (pages <= 1) return null;
  const { page } = shown;
  return (
    <nav className="row" aria-label={t.page({ n: page, of: pages })}>
      {page > 1 && <Link to={addressOf({ ...shown, page: page - 1 })}>{t.previous}</Link>}
      <span>{t.page({ n: page, of: pages })}</span>
      {page < pages && <Link to={addressOf({ ...shown, page: page + 1 })}>{t.next}</Link>}
    </nav>
  );
}
