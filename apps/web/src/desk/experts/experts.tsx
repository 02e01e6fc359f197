import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useLocation, useSearch } from 'wouter';
import { read, type AnswerOf } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { ButtonLink, EmptyState, Icon, Link, Loaded, Page, Table, Tag } from '../../kit/index.js';
import { ExportLinks } from '../secretariat/export-links.js';
import { NewsLine } from '../secretariat/news-line.js';
import { addressOf, queryOf, shownIn, type Shown } from './address.js';
import { Conditions } from './conditions.js';
import { useExpertNames } from './names.js';
import { expertTexts } from './texts.js';
import './experts.css';

type Row = AnswerOf<'/api/review/experts', 'get'>['items'][number];

/** Everybody who can be asked to review: searched and narrowed down. */
export default function Experts() {
  const t = useTexts(expertTexts);
  const [, go] = useLocation();
  const shown = shownIn(useSearch());
  const found = useQuery({
    ...read('/api/review/experts', { query: queryOf(shown) }),
    placeholderData: keepPreviousData,
  });
  const conditions = shown.text + shown.society + shown.discipline + shown.employer !== '';
  return (
    <Page
      title={t.title}
      line={t.line}
      news={<NewsLine />}
      actions={
        <>
          <ButtonLink to="/experts/import">{t.importList}</ButtonLink>
          <ButtonLink to="/experts/new" icon="plus">
            {t.add}
          </ButtonLink>
        </>
      }
    >
      <Loaded query={found}>
        {({ items, total, ...counts }) => (
          <div className="stack">
            <Conditions shown={shown} {...counts} onChange={(next) => go(addressOf(next))} />
            {items.length === 0 ? (
              conditions ? (
                <EmptyState why={t.noneFound}>
                  <Link to="/experts">{t.clear}</Link>
                </EmptyState>
              ) : (
                <EmptyState why={t.none} next={t.noneNext} />
              )
            ) : (
              <>
                <Rows items={items} caption={t.count({ n: total })} />
                <ExportLinks address="/api/review/exports/experts" />
                <Foot shown={shown} pages={Math.ceil(total / 50)} />
              </>
            )}
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Rows({ items, caption }: { items: readonly Row[]; caption: string }) {
  const t = useTexts(expertTexts);
  const names = useExpertNames();
  return (
    <div className="sheet experts__list">
      <Table
        caption={caption}
        rows={items}
        keyOf={({ id }) => id}
        columns={[
          {
            key: 'name',
            head: t.name,
            cell: ({ id, name, chairs }) => (
              <span className="row experts__name">
                <Link to={`/experts/${id}`}>{name}</Link>
                {chairs && (
                  <Tag mood="active" icon="person">
                    {t.chairs}
                  </Tag>
                )}
              </span>
            ),
          },
          { key: 'employer', head: t.employer, cell: ({ employer }) => employer.name },
          { key: 'title', head: t.jobTitle, cell: ({ title, level }) => `${title} · ${names.level(level)}` },
          { key: 'society', head: t.society, cell: ({ society }) => names.society(society) },
          { key: 'disciplines', head: t.disciplines, cell: ({ disciplines }) => disciplines.join(' ') },
          { key: 'ties', head: t.ties, number: true, cell: ({ ties }) => ties.length },
          { key: 'load', head: t.load, number: true, cell: ({ load }) => t.loadOf({ n: load }) },
          {
            key: 'state',
            head: t.state,
            cell: ({ active }) => <Tag mood={active ? 'done' : 'waiting'}>{active ? t.active : t.away}</Tag>,
          },
        ]}
      />
    </div>
  );
}

function Foot({ shown, pages }: { shown: Shown; pages: number }) {
  const t = useTexts(expertTexts);
  const { page } = shown;
  return (
    <div className="row">
      {pages > 1 && (
        <nav className="row" aria-label={t.page({ n: page, of: pages })}>
          {page > 1 && <Link to={addressOf({ ...shown, page: page - 1 })}>{t.previous}</Link>}
          <span>{t.page({ n: page, of: pages })}</span>
          {page < pages && <Link to={addressOf({ ...shown, page: page + 1 })}>{t.next}</Link>}
        </nav>
      )}
      <a href="/api/review/exports/experts" download>
        <Icon name="download" /> {t.exportList}
      </a>
    </div>
  );
}
