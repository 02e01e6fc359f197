import { useQuery } from '@tanstack/react-query';
import { societyNames } from '@zhitong/contracts/rules';
import { useSearch } from 'wouter';
import { read, type AnswerOf } from '../../api/index.js';
import { useBilingual, useTexts } from '../../i18n/index.js';
import { DueClock, EmptyState, Filters, Link, Loaded, Page, Tag, type Mood } from '../../kit/index.js';
import { ExportLinks } from '../secretariat/export-links.js';
import { NewsLine } from '../secretariat/news-line.js';
import { panelTexts } from './texts.js';

type Row = AnswerOf<'/api/review/panels', 'get'>[number];
const lists = ['mine', 'running', 'over'] as const;
type List = (typeof lists)[number];

const listOf = ({ waitsFor }: Row): List =>
  waitsFor === 'secretariat' ? 'mine' : waitsFor === 'nobody' ? 'over' : 'running';

/** Every review, by whom it waits for. */
export default function Panels() {
  const t = useTexts(panelTexts);
  const asked = new URLSearchParams(useSearch()).get('list');
  const list = lists.find((one) => one === asked) ?? 'mine';
  const found = useQuery(read('/api/review/panels'));
  return (
    <Page title={t.title} line={t.line} news={<NewsLine />}>
      <Loaded query={found}>
        {(rows) => {
          const shown = rows.filter((row) => listOf(row) === list);
          return (
            <div className="stack">
              <Filters
                label={t.lists}
                of={lists.map((one) => ({
                  name: t[one],
                  to: one === 'mine' ? '/panels' : `/panels?list=${one}`,
                  count: rows.filter((row) => listOf(row) === one).length,
                  current: one === list,
                }))}
              />
              {shown.length === 0 ? (
                <Nothing list={list} />
              ) : (
                <ul className="items">
                  {shown.map((row) => (
                    <PanelItem key={row.id} row={row} />
                  ))}
                </ul>
              )}
              {rows.length > 0 && <ExportLinks address="/api/review/exports/panels" />}
            </div>
          );
        }}
      </Loaded>
    </Page>
  );
}

function Nothing({ list }: { list: List }) {
  const t = useTexts(panelTexts);
  if (list === 'mine') return <EmptyState why={t.noneMine} next={t.noneMineNext} />;
  return (
    <EmptyState why={list === 'running' ? t.noneRunning : t.noneOver}>
      <Link to="/panels">{t.seeMine}</Link>
    </EmptyState>
  );
}

const moods: Record<Row['status'], Mood> = {
  absent: 'waiting',
  awaited: 'due',
  inviting: 'active',
  scoring: 'active',
  scored: 'active',
  discussing: 'active',
  notice: 'active',
  confirmed: 'done',
  revise: 'late',
  declined: 'late',
  cancelled: 'waiting',
};

/** How a review stands, as a tag. */
export function PanelStatus({ status }: { status: Row['status'] }) {
  const t = useTexts(panelTexts);
  return <Tag mood={moods[status]}>{t[status]}</Tag>;
}

function useNext(): (row: Row) => string {
  const t = useTexts(panelTexts);
  return (row) => {
    if (row.waitsFor === 'secretariat') return row.lacking > 0 ? t.nextFill({ n: row.lacking }) : t.nextForm;
    if (row.waitsFor === 'experts')
      return row.invited > 0 ? t.nextAnswers({ n: row.invited }) : t.nextScores({ n: row.size ?? 0 });
    return { chair: t.nextChair, approver: t.nextApprover, time: t.nextTime, nobody: t.nextNobody }[row.waitsFor];
  };
}

function PanelItem({ row }: { row: Row }) {
  const t = useTexts(panelTexts);
  const inWords = useBilingual();
  const next = useNext();
  const due = row.waitsFor === 'experts' ? (row.answerBy ?? row.dueAt) : undefined;
  return (
    <li className="duty">
      <div>
        <h2 className="item__title song">
          <Link to={`/panels/${row.id}`}>{row.title}</Link>
        </h2>
        <p className="item__meta">
          <span>{row.number}</span>
          <span>{inWords(societyNames[row.society])}</span>
          {row.round > 1 && <span>{t.round({ n: row.round })}</span>}
          <PanelStatus status={row.status} />
        </p>
        <p>{next(row)}</p>
      </div>
      {due && <DueClock due={due} />}
    </li>
  );
}
