export const tieKinds = [
  'employment',
  'shareholding',
  'directorship',
  'consulting',
  'project',
  'relative',
  'adviser',
  'dispute',
  'application',
] as const;
export const expertLevels = ['senior', 'associate', 'other'] as const;

/** A tie of an expert to an organisation or to people in it. */
export interface Tie {
  kind: (typeof tieKinds)[number];
  /** Credit code of the organisation. */
  organisation: string;
  organisationName: string;
  /** When it ended; absent while it lasts. ISO. */
  until?: string;
}

/** An expert as the assignment sees one. */
export interface Expert {
  id: string;
  name: string;
  employer: { name: string; creditCode: string };
  level: (typeof expertLevels)[number];
  society: string;
  disciplines: readonly string[];
  reviewsThisYear: number;
  ties: readonly Tie[];
  chairs: boolean;
  /** False when the account was disabled. */
  active: boolean;
}
