import { useTexts } from '../../../i18n/index.js';
import { Table, Tag } from '../../../kit/index.js';
import { useFields } from '../../../problem/field-names.js';
import { useNames } from '../../../problem/names.js';
import type { Problem } from '../problem.js';
import { comparedFields, valueAt } from './fields.js';
import { passages } from './passages.js';
import { mergeTexts } from './texts.js';

interface Row {
  field: string;
  one: string;
  other: string;
}

/** Two problems field by field; what only one of them says is shaded. */
export function Comparison({ one, other }: { one: Problem; other: Problem }) {
  const t = useTexts(mergeTexts);
  const { statuses } = useNames();
  const { label, value } = useFields();
  const worded = (problem: Problem, field: string): string => value(field, valueAt(problem, field));
  const rows: Row[] = comparedFields
    .map((field) => ({ field, one: worded(one, field), other: worded(other, field) }))
    .filter((row) => row.one !== '' || row.other !== '');
  const same = rows.filter((row) => row.one === row.other).length;
  const head = ({ number, status }: Problem) => `${number} · ${statuses[status]}`;
  return (
    <section className="section">
      <div className="section__head">
        <h2>{t.comparison}</h2>
        <span className="quiet">
          {t.differ({ n: rows.length - same, same })} · {t.marked}
        </span>
      </div>
      <Table
        caption={t.comparison}
        quietCaption
        rows={rows}
        keyOf={({ field }) => field}
        columns={[
          {
            key: 'field',
            head: t.field,
            cell: (row) => (
              <>
                {label(row.field)}{' '}
                <Tag mood={row.one === row.other ? 'done' : 'waiting'}>
                  {row.one === row.other ? t.same : t.differs}
                </Tag>
              </>
            ),
          },
          { key: 'one', head: head(one), cell: (row) => <Passages text={row.one} other={row.other} /> },
          { key: 'other', head: head(other), cell: (row) => <Passages text={row.other} other={row.one} /> },
        ]}
      />
    </section>
  );
}

function Passages({ text, other }: { text: string; other: string }) {
  const t = useTexts(mergeTexts);
  return (
    <span className="passages">
      {passages(text, other).map((part, i) =>
        part.shared ? (
          part.text
        ) : (
          <mark key={i}>
            {part.text}
            <span className="unseen">{t.onlyHere}</span>
          </mark>
        ),
      )}
    </span>
  );
}
