import type { Role } from '../../../api/index.js';

export const statuses = ['active', 'disabled'] as const;
export const perPage = 50;

/** What of the accounts is shown; it lives in the address. */
export interface Shown {
  role: Role | undefined;
  status: (typeof statuses)[number] | undefined;
  text: string;
  page: number;
}

export function addressOf({ role, status, text, page }: Shown): string {
  const asked = new URLSearchParams();
  if (role) asked.set('role', role);
  if (status) asked.set('status', status);
  if (text !== '') asked.set('text', text);
  if (page > 1) asked.set('page', String(page));
  return `/accounts${asked.size > 0 ? `?${asked.toString()}` : ''}`;
}

export function shownIn(search: string): Shown {
  const asked = new URLSearchParams(search);
  return {
    // Of an unknown role the server says so.
    role: (asked.get('role') as Role | null) ?? undefined,
    status: statuses.find((one) => one === asked.get('status')),
    text: (asked.get('text') ?? '').slice(0, 100),
    page: Math.max(1, Math.trunc(Number(asked.get('page') ?? 1)) || 1),
  };
}
