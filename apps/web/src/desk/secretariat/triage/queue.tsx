import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { useTexts } from '../../../i18n/index.js';
import { EmptyState, Failure, Filters, Icon, Link, SearchForm, useCalendar } from '../../../kit/index.js';
import { useNames } from '../../../problem/names.js';
import { ExportLinks } from '../export-links.js';
import { triageTexts } from '../texts.js';
import { addressOf, exportOf, type Shown } from './address.js';
import { remaining } from './clock.js';
import type { useRows } from './rows.js';
import { views, type ProblemRow } from './views.js';

/** What there is to do, what is due first comes first; one of it is chosen. */
export function Queue({ shown, found, chosen }: { shown: Shown; found: ReturnType<typeof useRows>; chosen?: string }) {
  const t = useTexts(triageTexts);
  const { data } = found;
  const count = data
    ? shown.text !== ''
      ? t.found({ text: shown.text, n: data.total })
      : data.total > data.rows.length && data.pages === 1
        ? t.firstOf({ n: data.rows.length, total: data.total })
        : t.sorted({ n: data.total })
    : '';
  return (
    <section className="queue" aria-labelledby="queue-title">
      <div className="queue__head">
        <h1 id="queue-title" tabIndex={-1}>
          {t.title} <span className="queue__count">{count}</span>
        </h1>
        <Search key={shown.text} shown={shown} />
        <Filters
          label={t.filters}
          of={views.map((list) => ({
            name: { waiting: t.waiting, soon: t.soon, late: t.late, with: t.with, all: t.everything }[list],
            to: addressOf({ list, text: '', page: 1 }),
            count: data?.counts[list],
            current: shown.text === '' && shown.list === list,
          }))}
        />
      </div>
      <div className="queue__list">
        {!data && found.error && <Failure error={found.error} retry={() => void found.refetch()} />}
        {data && data.rows.length === 0 && <Nothing shown={shown} />}
        <ul>
          {data?.rows.map((row) => (
            <Row key={row.id} row={row} to={addressOf(shown, row.id)} current={row.id === chosen} />
          ))}
        </ul>
        {data && data.pages > 1 && <Pages shown={shown} page={data.page} pages={data.pages} />}
        {data && data.rows.length > 0 && <ExportLinks address={exportOf(shown)} className="queue__pages" />}
      </div>
    </section>
  );
}

function Row({ row, to, current }: { row: ProblemRow; to: string; current: boolean }) {
  const names = useNames();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) item.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <li ref={item} className={current ? 'queue__row queue__row--current' : 'queue__row'}>
      <RowClock row={row} />
      <div>
        <p className="queue__title">
          <Link to={to} current={current}>
            {row.title}
          </Link>
        </p>
        <p className="queue__meta">
          <span>{row.number}</span>
          <span>{row.organisation}</span>
          <span>{names.place(row.region)}</span>
        </p>
      </div>
    </li>
  );
}

/** How long there is still, in words and with a lamp; where no clock runs, the state. */
function RowClock({ row: { status, dueAt } }: { row: ProblemRow }) {
  const t = useTexts(triageTexts);
  const calendar = useCalendar();
  const { statuses } = useNames();
  if (dueAt === null || !['submitted', 'returned'].includes(status))
    return <span className="queue__clock">{statuses[status]}</span>;
  const { pressing, days } = remaining(dueAt, Date.now(), calendar);
  const waits = status === 'returned' && pressing !== 'late';
  const words = pressing === 'late' ? t.overdue({ n: days }) : days === 0 ? t.today : t.daysLeft({ n: days });
  return (
    <span className={waits ? 'queue__clock' : `queue__clock queue__clock--${pressing}`}>
      <Icon name={waits ? 'back' : pressing === 'late' ? 'alert' : 'clock'} />
      {waits ? statuses.returned : words}
    </span>
  );
}

function Search({ shown }: { shown: Shown }) {
  const t = useTexts(triageTexts);
  const [, go] = useLocation();
  return (
    <SearchForm
      id="queue-search"
      label={t.search}
      hint={t.searchHint}
      button={t.searchButton}
      text={shown.text}
      className="queue__search"
      onSearch={(text) => go(addressOf({ list: shown.list, text, page: 1 }))}
    />
  );
}

function Nothing({ shown }: { shown: Shown }) {
  const t = useTexts(triageTexts);
  if (shown.text !== '')
    return (
      <EmptyState why={t.noneFound({ text: shown.text })}>
        <Link to={addressOf({ list: 'all', text: '', page: 1 })}>{t.allProblems}</Link>
      </EmptyState>
    );
  return shown.list === 'waiting' ? (
    <EmptyState why={t.nothingLeft} next={t.nothingLeftNext} />
  ) : (
    <EmptyState why={t.nothingHere} />
  );
}

function Pages({ shown, page, pages }: { shown: Shown; page: number; pages: number }) {
  const t = useTexts(triageTexts);
  return (
    <nav className="queue__pages" aria-label={t.page({ n: page, of: pages })}>
      {page > 1 && <Link to={addressOf({ ...shown, page: page - 1 })}>{t.previousPage}</Link>}
      <span>{t.page({ n: page, of: pages })}</span>
      {page < pages && <Link to={addressOf({ ...shown, page: page + 1 })}>{t.nextPage}</Link>}
    </nav>
  );
}
