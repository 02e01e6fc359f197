import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { read } from '../../../api/index.js';
import { useCalendar } from '../../../kit/index.js';
import type { Shown } from './address.js';
import { standsIn, underCheck, views, type ProblemRow, type View } from './views.js';

/** So many are under check at once at the very most; more are done after them. */
const most = 200;
const perPage = 50;

export interface Rows {
  rows: readonly ProblemRow[];
  /** In all pages. */
  total: number;
  page: number;
  pages: number;
  /** How many stand in each list of what is under check. */
  counts: Readonly<Partial<Record<View, number>>>;
}

/** The rows of a list: what is under check is counted and sorted into lists here, everything else page by page there. */
export function useRows({ list, text, page }: Shown) {
  const searching = text !== '' || list === 'all';
  const check = useQuery(read('/api/intake/problems', { query: { status: underCheck, size: most } }));
  const found = useQuery({
    ...read('/api/intake/problems', { query: { ...(text === '' ? {} : { text }), page, size: perPage } }),
    enabled: searching,
    placeholderData: keepPreviousData,
  });
  const calendar = useCalendar();
  const data = useMemo((): Rows | undefined => {
    if (!check.data || (searching && !found.data)) return undefined;
    const now = Date.now();
    const under = check.data.items;
    const counted = views.filter((view) => view !== 'all');
    const counts = Object.fromEntries(
      counted.map((view) => [view, under.filter((row) => standsIn(view, row, now, calendar)).length]),
    );
    if (searching) {
      const { items, total } = found.data!;
      return { rows: items, total, page, pages: Math.max(1, Math.ceil(total / perPage)), counts };
    }
    const rows = under.filter((row) => standsIn(list, row, now, calendar));
    return { rows, total: rows.length + Math.max(0, check.data.total - under.length), page: 1, pages: 1, counts };
  }, [check.data, found.data, searching, list, page, calendar]);
  return {
    data,
    error: check.error ?? (searching ? found.error : null),
    refetch: () => Promise.all([check.refetch(), ...(searching ? [found.refetch()] : [])]),
  };
}
