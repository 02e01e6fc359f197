import { useMemo } from 'react';
import { useTexts } from '../i18n/index.js';
import { useNames } from './names.js';
import { problemTexts } from './problem-texts.js';

type Named = ReturnType<typeof useNames>;
/** A row of the table, as far as it is filled in. */
type Row = Partial<Record<'name' | 'current' | 'target' | 'unit' | 'method', string>>;
const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;
const lineOf = ({ name = '', current = '', target = '', unit = '', method = '' }: Row) =>
  `${name} ${current} → ${target} ${unit}，${method}`;

/** How a value of a field reads: codes as their names, a row of the table in one line. */
function worded(
  field: string,
  value: unknown,
  names: Named,
  t: ReturnType<typeof useTexts<typeof problemTexts>>,
): string {
  if (value === undefined || value === null || value === '') return '';
  if (Array.isArray(value))
    return value.map((one) => worded(field, one, names, t)).join(field === 'indicators' ? '\n' : '、');
  if (isRow(value)) return lineOf(value);
  const code = String(value);
  switch (field) {
    case 'kind':
      return names.kinds[code as keyof Named['kinds']] ?? code;
    case 'industry':
      return names.industry(code);
    case 'disciplines':
      return names.discipline(code);
    case 'choke.forms':
      return names.forms[code as keyof Named['forms']] ?? code;
    case 'choke.sourceCountries':
      return names.country(code);
    case 'cooperation.mode':
      return names.modes[code as keyof Named['modes']] ?? code;
    case 'region':
    case 'regiment':
      return names.place(code);
    case 'visibility':
      return code === 'public' ? t.public : t.internal;
    case 'months':
      return t.monthsOf({ n: code });
    case 'ownMoney':
      return t.moneyOf({ n: Number(value).toFixed(2) });
    default:
      return code;
  }
}

/** What the fields of a problem are called, by their paths, and how their values read. */
export function useFields() {
  const t = useTexts(problemTexts);
  const names = useNames();
  return useMemo(() => {
    const plain = Object.entries(t).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    const labels: Readonly<Record<string, string>> = {
      ...(Object.fromEntries(plain) as Record<string, string>),
      title: t.titleField,
      'choke.forms': t.forms,
      'choke.sourceCountries': t.sources,
      'cooperation.mode': t.mode,
      'cooperation.ip': t.ip,
      'cooperation.solver': t.solver,
      'trl.now': t.trlNow,
      'trl.wanted': t.trlWanted,
      'contact.name': t.contact,
      'contact.mobile': t.mobile,
      'contact.email': t.email,
      'organisation.name': t.organisation,
      'organisation.creditCode': t.creditCode,
      'organisation.id': t.organisation,
    };
    const label = (field: string): string => {
      const [first = '', second = '', third] = field.split('.');
      if (first === 'indicators' && second !== '') {
        const row = t.indicatorRow({ n: /^\d+$/.test(second) ? Number(second) + 1 : second.replace(/^i/, '') });
        const part = third === undefined ? undefined : labels[third];
        return part === undefined ? row : `${row} · ${part}`;
      }
      return labels[field] ?? labels[first] ?? field;
    };
    const value = (field: string, value: unknown) =>
      field === 'publicFields' && Array.isArray(value)
        ? value.map(String).map(label).join('、')
        : worded(field, value, names, t);
    return { label, value };
  }, [t, names]);
}
