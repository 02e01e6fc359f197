import type { Dossier } from '@zhitong/contracts';

/** Fields of a problem that its enterprise may open to the public, as the board keeps them. */
export type Opened = Pick<Dossier, 'title'> &
  Partial<
    Pick<
      Dossier,
      | 'kind'
      | 'industry'
      | 'disciplines'
      | 'description'
      | 'background'
      | 'stateOfTheArt'
      | 'significance'
      | 'choke'
      | 'indicators'
      | 'months'
      | 'ownMoney'
      | 'cooperation'
      | 'trl'
      | 'region'
      | 'regiment'
    >
  > & {
    /** The name alone. */
    organisation?: string;
  };

const plain = [
  'kind',
  'industry',
  'disciplines',
  'description',
  'background',
  'stateOfTheArt',
  'significance',
  'choke',
  'indicators',
  'months',
  'ownMoney',
  'cooperation',
  'trl',
  'region',
  'regiment',
] as const;

/**
 * What an enterprise opened to the public of its problem, and nothing else: what it did not open is not even kept.
 * @returns null where nothing of the problem may appear: it is internal, or has no title to appear under
 */
export function openedOf(dossier: Dossier): Opened | null {
  const { visibility, publicFields, title, organisation } = dossier;
  if (visibility !== 'public' || !publicFields.includes('title')) return null;
  const open = plain.filter((field) => publicFields.includes(field) && dossier[field] !== undefined);
  return {
    title,
    ...(publicFields.includes('organisation') ? { organisation: organisation.name } : {}),
    ...Object.fromEntries(open.map((field) => [field, dossier[field]])),
  };
}

/** What of it stays open under another version: who closes a field closes it at once. */
export function restrictedTo(opened: Opened, latest: readonly string[]): Opened | null {
  if (!latest.includes('title')) return null;
  const fields = Object.entries(opened).filter(([field]) => latest.includes(field));
  return Object.fromEntries(fields) as Opened;
}
