import { checkField, secrecyMarking, type Text } from '@zhitong/contracts';
import { expertColumns, startingRow, type ExpertColumn, type ExpertRow } from './expert-columns.js';
import type { ExpertRows } from './expert-rows.js';

/** A column, for who reads the report. */
export interface CellName {
  field: string;
  heading: string;
}
/** What becomes of one row of a list. */
export interface RowReport {
  line: number;
  id: string;
  name: string;
  what: 'new' | 'changed' | 'same' | 'wrong';
  changes: (CellName & { before: string; after: string })[];
  errors: (CellName & { value: string; code: string; message: Text })[];
  /** The whole file, where nothing is wrong. */
  expert?: ExpertRow;
}

const wanted: Text = { zh: '新专家必须填写', en: 'wanted for a new expert' };
const marked: Text = { zh: '含密级标志，不得录入', en: 'bears a secrecy marking and must not be entered' };
const repeated = (line: number): Text => ({
  zh: `与第 ${line} 行的账号相同，每位专家只能出现一次`,
  en: `the same account as line ${line}: each may stand here once`,
});

const named = ({ field, heading }: ExpertColumn): CellName => ({ field, heading });
const written = (one: ExpertColumn, row: Partial<ExpertRow>): string =>
  row[one.field] === undefined ? '' : one.write(row[one.field] as never);

/**
 * Each row held against the rules and against what is known. A column that the list lacks, or a cell that a known
 * expert has empty, changes nothing; for a new expert it is missing.
 */
export function reportOf({ rows }: ExpertRows, known: ReadonlyMap<string, ExpertRow>): RowReport[] {
  const firstLine = new Map<string, number>();
  return rows.map(({ line, cells }): RowReport => {
    const errors: RowReport['errors'] = [];
    const given: Record<string, unknown> = {};
    for (const [one, value] of cells) {
      if (value === '') continue;
      // What bears a marking is not even repeated.
      if (secrecyMarking(value)) {
        errors.push({ ...named(one), value: '', code: 'secrecy-marking', message: marked });
        continue;
      }
      const checked = checkField(one.rule, one.read(value), one.field);
      if (checked.ok) given[one.field] = checked.value;
      else errors.push({ ...named(one), value, code: checked.problem.code, message: checked.problem.message });
    }
    const textOf = (field: string) => [...cells].find(([one]) => one.field === field)?.[1] ?? '';
    const id = textOf('id');
    const before = known.get(id);
    const earlier = firstLine.get(id);
    const idColumn = expertColumns[0]!;
    if (earlier !== undefined && id !== '')
      errors.push({ ...named(idColumn), value: id, code: 'expert-repeated', message: repeated(earlier) });
    else firstLine.set(id, line);
    const expert = { ...startingRow, ...before, ...given } as ExpertRow;
    for (const one of expertColumns)
      if (expert[one.field] === undefined && !errors.some(({ field }) => field === one.field))
        errors.push({
          ...named(one),
          value: '',
          code: 'missing',
          message: one.field === 'id' ? one.rule.message : wanted,
        });
    const row = { line, id, name: textOf('name') || (before?.name ?? '') };
    if (errors.length > 0) return { ...row, what: 'wrong', changes: [], errors };
    const changes = before
      ? expertColumns.flatMap((one) => {
          const [was, is] = [written(one, before), written(one, expert)];
          return was === is ? [] : [{ ...named(one), before: was, after: is }];
        })
      : [];
    return { ...row, what: before ? (changes.length > 0 ? 'changed' : 'same') : 'new', changes, errors, expert };
  });
}
