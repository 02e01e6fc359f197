import type { Role } from '@zhitong/identity';

const hour = 3_600_000;

/** Periods and numbers of accounts, as data. Times in ms. */
export const accountPeriods = {
  /** A link that confirms a sign-up. */
  signUp: 24 * hour,
  /** A link that confirms a new address. */
  email: 24 * hour,
  /** An invitation. */
  invitation: 7 * 24 * hour,
  /** What consents are given to. */
  consentVersion: '2026-11',
} as const;

/** Roles in which nobody can do anything without belonging to an organisation. */
export const rolesOfOrganisations: readonly Role[] = ['enterprise', 'recommender', 'team'];
