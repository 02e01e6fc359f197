import { useSearch } from 'wouter';
import { underCheck, viewOf, type View } from './views.js';

/** Which list is shown: it lives in the address, so that a link or the way back leads to the same. */
export interface Shown {
  list: View;
  text: string;
  page: number;
}

export function shownIn(search: string): Shown {
  const asked = new URLSearchParams(search);
  const page = Number(asked.get('page') ?? 1);
  return {
    list: viewOf(asked.get('list')),
    text: (asked.get('text') ?? '').trim().slice(0, 100),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The address of a list, with a problem chosen or without. */
export function addressOf({ list, text, page }: Shown, id?: string): string {
  const asked = new URLSearchParams();
  if (list !== 'waiting') asked.set('list', list);
  if (text !== '') asked.set('text', text);
  if (page > 1) asked.set('page', String(page));
  const query = asked.toString();
  return `/problems${id === undefined ? '' : `/${id}`}${query === '' ? '' : `?${query}`}`;
}

/** The list as a file; who takes one stands in the trail. */
export function exportOf({ list, text }: Shown): string {
  const asked = new URLSearchParams();
  if (text !== '') asked.set('text', text);
  else if (list !== 'all') asked.set('status', underCheck);
  const query = asked.toString();
  return `/api/intake/exports/problems${query === '' ? '' : `?${query}`}`;
}

export const useShown = (): Shown => shownIn(useSearch());
