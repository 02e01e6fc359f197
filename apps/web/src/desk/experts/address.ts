import { societies, type Society } from '@zhitong/contracts/rules';

/** What of the library is shown: it lives in the address. */
export interface Shown {
  text: string;
  society: Society | '';
  discipline: string;
  employer: string;
  page: number;
}

export function shownIn(search: string): Shown {
  const asked = new URLSearchParams(search);
  const of = (name: string) => (asked.get(name) ?? '').slice(0, 100);
  return {
    text: of('text'),
    society: societies.find((one) => one === asked.get('society')) ?? '',
    discipline: /^\d{3}$/.test(of('discipline')) ? of('discipline') : '',
    employer: /^[0-9A-Z]{18}$/.test(of('employer')) ? of('employer') : '',
    page: Math.max(1, Math.trunc(Number(asked.get('page') ?? 1)) || 1),
  };
}

export function addressOf({ page, ...conditions }: Shown): string {
  const asked = new URLSearchParams(Object.entries(conditions).filter(([, value]) => value !== ''));
  if (page > 1) asked.set('page', String(page));
  return `/experts${asked.size > 0 ? `?${asked.toString()}` : ''}`;
}

/** The same as the query of the API. */
export function queryOf({ page, ...conditions }: Shown) {
  return { ...Object.fromEntries(Object.entries(conditions).filter(([, value]) => value !== '')), page, size: 50 };
}
