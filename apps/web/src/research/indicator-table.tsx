import { useTexts } from '../i18n/index.js';
import { Table } from '../kit/index.js';
import { researchTexts } from './texts.js';
import type { Indicator } from './topic.js';

/** The enterprise's indicators: what everything is held against in the end. */
export function IndicatorTable({ indicators }: { indicators: readonly Indicator[] }) {
  const t = useTexts(researchTexts);
  return (
    <Table
      caption={t.indicators}
      quietCaption
      rows={indicators}
      keyOf={({ id }) => id}
      columns={[
        { key: 'name', head: t.indicator, cell: ({ name }) => name },
        { key: 'current', head: t.current, cell: ({ current }) => current, number: true },
        { key: 'target', head: t.target, cell: ({ target }) => <b>{target}</b>, number: true },
        { key: 'unit', head: t.unit, cell: ({ unit }) => unit },
        { key: 'method', head: t.method, cell: ({ method }) => method },
      ]}
    />
  );
}
