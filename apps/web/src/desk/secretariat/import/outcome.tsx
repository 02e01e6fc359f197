import { useTexts } from '../../../i18n/index.js';
import { Button, DecisionPanel, Link, Note, Section, Table } from '../../../kit/index.js';
import { importTexts } from './texts.js';
import type { Imported, Phase, Report } from './use-import.js';

/** How far it is, and the way to stop it. */
export function Going({ phase, cancel }: { phase: Extract<Phase, { done: number }>; cancel(): void }) {
  const t = useTexts(importTexts);
  const { at, done, total } = phase;
  const name = at === 'checking' ? t.checking : t.importing;
  return (
    <Section title={name} more={total > 0 && t.progress({ done, total })}>
      <progress className="files__progress" aria-label={name} {...(total > 0 ? { value: done, max: total } : {})} />
      <p>
        <Button onClick={cancel}>{t.cancel}</Button>
      </p>
    </Section>
  );
}

/** What the trial found: row by row what is to be mended, or the way to import. */
export function ImportReport({ report: { rows, good, remarks }, start }: { report: Report; start(): void }) {
  const t = useTexts(importTexts);
  if (remarks.length === 0)
    return (
      <DecisionPanel
        title={t.title}
        ground={<p role="status">{t.allGood({ n: rows })}</p>}
        consequence={t.then}
        actions={
          <Button look="primary" onClick={start}>
            {t.go({ n: rows })}
          </Button>
        }
      />
    );
  return (
    <Section title={t.remarks} more={t.counted({ rows, good })}>
      <Note mood="due" live>
        {t.someBad({ n: remarks.length })}
      </Note>
      <Table
        caption={t.remarks}
        quietCaption
        rows={remarks.map((remark, i) => ({ ...remark, i }))}
        keyOf={({ i }) => String(i)}
        columns={[
          { key: 'row', head: t.row, cell: ({ row }) => row, number: true },
          { key: 'column', head: t.column, cell: ({ column }) => column || t.wholeRow },
          { key: 'message', head: t.what, cell: ({ message }) => message },
        ]}
      />
    </Section>
  );
}

/** What came in. */
export function ImportDone({ items, again }: { items: Imported; again(): void }) {
  const t = useTexts(importTexts);
  return (
    <div className="stack">
      <Note mood="done" live>
        {t.done({ n: items.length })}
      </Note>
      <Table
        caption={t.list}
        rows={items}
        keyOf={({ id }) => id}
        columns={[
          { key: 'row', head: t.row, cell: ({ row }) => row, number: true },
          { key: 'number', head: t.number, cell: ({ id, number }) => <Link to={`/problems/${id}`}>{number}</Link> },
          { key: 'title', head: t.problem, cell: ({ title }) => <span className="song">{title}</span>, names: true },
        ]}
      />
      <p>
        <Button onClick={again}>{t.another}</Button>
      </p>
    </div>
  );
}
