import type { ReactNode } from 'react';
import { useTexts } from '../i18n/index.js';
import { Icon } from './icon.js';
import { kitTexts } from './texts.js';

export interface Column<Row> {
  key: string;
  head: string;
  cell(row: Row): ReactNode;
  /** Numbers stand at the end of their column. */
  number?: boolean;
  /** The cell that names the row; the first column unless another says so. */
  names?: boolean;
  sortable?: boolean;
}

export interface Sorting {
  by: string;
  descending: boolean;
}

interface Props<Row> {
  caption: string;
  /** The caption is heard only, where a heading above says the same. */
  quietCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf(row: Row): string;
  current?: string | undefined;
  sorting?: Sorting;
  onSort?(by: string): void;
}

/** Rows and columns. On a phone every row becomes a block that names its values. */
export function Table<Row>({ caption, quietCaption, columns, rows, keyOf, current, sorting, onSort }: Props<Row>) {
  const t = useTexts(kitTexts);
  const naming = columns.find(({ names }) => names) ?? columns[0];
  const sort = (by: string) => (sorting?.by === by ? (sorting.descending ? 'descending' : 'ascending') : undefined);
  return (
    <div className="table-region" role="region" aria-label={caption} tabIndex={0}>
      <table className="table table--blocks">
        <caption className={quietCaption ? 'unseen' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, head, number, sortable }) => (
              <th key={key} scope="col" className={number ? 'number' : undefined} aria-sort={sort(key)}>
                {sortable && onSort ? (
                  <button
                    type="button"
                    className="table__sort"
                    aria-pressed={sorting?.by === key}
                    onClick={() => onSort(key)}
                  >
                    {head}
                    {sort(key) && <Icon name={sorting?.descending ? 'down' : 'up'} />}
                    <span className="unseen">{t.sortBy({ name: head })}</span>
                  </button>
                ) : (
                  head
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)} aria-current={current === keyOf(row) ? 'true' : undefined}>
              {columns.map((column) =>
                column === naming ? (
                  <th key={column.key} scope="row" className={column.number ? 'number' : undefined}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} className={column.number ? 'number' : undefined} data-label={column.head}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
