import { trailKindTexts } from './texts.js';

export type TrailKind = keyof typeof trailKindTexts;
export const trailKinds = Object.keys(trailKindTexts) as TrailKind[];

/** What of the trail is shown; it lives in the address. */
export interface Asked {
  kind?: TrailKind | undefined;
  day?: string | undefined;
  account?: string | undefined;
  after?: string | undefined;
}

const fields = ['kind', 'day', 'account', 'after'] as const;

export function addressOf(asked: Asked): string {
  const search = new URLSearchParams();
  for (const field of fields) if (asked[field]) search.set(field, asked[field]);
  return `/trail${search.size > 0 ? `?${search.toString()}` : ''}`;
}

export function askedIn(search: string): Asked {
  const given = new URLSearchParams(search);
  const text = (field: string) => given.get(field) ?? undefined;
  return {
    kind: trailKinds.find((kind) => kind === given.get('kind')),
    ...{ day: text('day'), account: text('account'), after: text('after') },
  };
}
