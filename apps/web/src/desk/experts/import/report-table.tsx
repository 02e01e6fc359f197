import { useTexts } from '../../../i18n/index.js';
import { Table, Tag, type Mood } from '../../../kit/index.js';
import type { Report } from './report.js';
import { importTexts } from './texts.js';
import '../experts.css';

type Row = Report['rows'][number];

const order = ['wrong', 'changed', 'new', 'same'] as const satisfies Row['what'][];
const moods: Record<Row['what'], Mood> = { wrong: 'late', changed: 'active', new: 'done', same: 'waiting' };
const most = 200;

/** What becomes of each row: the wrong ones first, then what changes. */
export function ReportTable({ rows }: { rows: readonly Row[] }) {
  const t = useTexts(importTexts);
  const sorted = order.flatMap((what) => rows.filter((row) => row.what === what));
  return (
    <div className="stack">
      <div className="sheet experts__list">
        <Table
          caption={t.rows}
          rows={sorted.slice(0, most)}
          keyOf={({ line }) => String(line)}
          columns={[
            { key: 'line', head: t.row, number: true, cell: ({ line }) => line },
            { key: 'what', head: t.becomes, cell: ({ what }) => <Tag mood={moods[what]}>{t[what]}</Tag> },
            { key: 'id', head: t.account, cell: ({ id }) => id },
            { key: 'name', head: t.name, cell: ({ name }) => name },
            { key: 'details', head: t.details, cell: (row) => <Details row={row} /> },
          ]}
        />
      </div>
      {sorted.length > most && <p className="quiet">{t.more({ n: sorted.length - most })}</p>}
    </div>
  );
}

function Details({ row: { errors, changes } }: { row: Row }) {
  const t = useTexts(importTexts);
  return (
    <ul>
      {errors.map(({ field, heading, value, message }) => (
        <li key={field} className="report__error">
          {value === '' ? t.missing({ heading, message }) : t.error({ heading, value, message })}
        </li>
      ))}
      {changes.map(({ field, heading, before, after }) => (
        <li key={field}>{t.change({ heading, before: before || t.empty, after: after || t.empty })}</li>
      ))}
    </ul>
  );
}
