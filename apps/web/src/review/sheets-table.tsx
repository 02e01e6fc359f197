import { useBilingual, useTexts } from '../i18n/index.js';
import { Table, type Column } from '../kit/index.js';
import { plain, totalSpread, type Pass, type Spread, type Strip } from './dispersion.js';
import { dispersionTexts } from './texts.js';

interface Row {
  id: string;
  name: string;
  cells: string[];
  spread?: Spread;
}

/** The same as numbers, to be copied. */
export function SheetsTable({ strips, pass }: { strips: readonly Strip[]; pass: Pass }) {
  const t = useTexts(dispersionTexts);
  const inWords = useBilingual();
  const total = totalSpread(pass);
  const rows: Row[] = [
    ...strips.map((strip) => ({
      id: strip.id,
      name: inWords(strip.name),
      cells: strip.values.map(plain),
      spread: strip,
    })),
    { id: 'total', name: t.total, cells: total.values.map(plain), spread: total },
    { id: 'recommends', name: t.recommends, cells: pass.sheets.map(({ recommends }) => (recommends ? t.yes : t.no)) },
  ];
  const columns: Column<Row>[] = [
    { key: 'criterion', head: t.criterion, cell: ({ name }) => name, names: true },
    ...pass.sheets.map((_, i) => ({
      key: `sheet-${i}`,
      head: t.sheet({ n: i + 1 }),
      cell: ({ cells }: Row) => cells[i],
      number: true,
    })),
    { key: 'median', head: t.medianHead, cell: ({ spread }) => spread && plain(spread.median), number: true },
    { key: 'deviation', head: t.deviation, cell: ({ spread }) => spread?.deviation.toFixed(1), number: true },
    { key: 'range', head: t.range, cell: ({ spread }) => spread && plain(spread.range), number: true },
  ];
  return <Table caption={t.caption} quietCaption rows={rows} keyOf={({ id }) => id} columns={columns} />;
}
