import { useTexts } from '../i18n/index.js';
import { Table, Tag } from '../kit/index.js';
import { Evidence } from './evidence.js';
import { researchTexts } from './texts.js';
import type { Comparison } from './topic.js';

export type ComparedRow = Comparison[number] & { note?: string | undefined };

export function Met({ met }: { met: boolean | null }) {
  const t = useTexts(researchTexts);
  if (met === null) return <Tag mood="due">{t.judge}</Tag>;
  return met ? <Tag mood="done">{t.met}</Tag> : <Tag mood="late">{t.missed}</Tag>;
}

/** Target, measured value and test report, row by row. */
export function ComparisonTable({ topic, rows }: { topic: string; rows: readonly ComparedRow[] }) {
  const t = useTexts(researchTexts);
  return (
    <Table
      caption={t.indicators}
      quietCaption
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        { key: 'name', head: t.indicator, cell: ({ name }) => name },
        { key: 'current', head: t.current, cell: ({ current }) => current, number: true },
        { key: 'target', head: t.target, cell: ({ target }) => target, number: true },
        { key: 'measured', head: t.measured, cell: ({ measured }) => <b>{measured}</b>, number: true },
        { key: 'unit', head: t.unit, cell: ({ unit }) => unit },
        { key: 'report', head: t.report, cell: ({ report }) => <Evidence topic={topic} of={[report]} /> },
        {
          key: 'met',
          head: t.result,
          cell: ({ met, note }) => (
            <>
              <Met met={met} />
              {note && <div className="quiet">{note}</div>}
            </>
          ),
        },
      ]}
    />
  );
}
