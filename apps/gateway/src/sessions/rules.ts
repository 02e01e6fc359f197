import type { Role } from '@zhitong/identity';

const minute = 60_000;
const hour = 60 * minute;

/** Periods and numbers of signing in, as data. All times in ms. */
export const signInRules = {
  /** A session ends then, whatever happens … */
  lifetime: 12 * hour,
  /** … or when nobody has used it for so long. */
  idle: 2 * hour,
  /** How often the use of a session is written down. */
  noted: minute,
  /** A browser that somebody signed in with is known for so long. */
  device: 180 * 24 * hour,
  /** So many failures are free; after them each costs a wait that doubles, up to the longest. */
  freeFailures: 5,
  firstWait: 15_000,
  longestWait: 15 * minute,
  /** Failures are forgotten after so long without another. */
  forgotten: 24 * hour,
  /** A link to set a new password. */
  recovery: hour,
  /** So many of them are good at a time; who asks for more gets no more mail. */
  recoveryLinks: 3,
  recoveryCodes: 10,
  /** Who acts in these roles needs a second factor. */
  secondFactorRoles: ['administrator', 'leader'] as readonly Role[],
} as const;

/** How long an account is closed to a device after so many failures in a row. */
export function waitAfter(failures: number): number {
  const { freeFailures, firstWait, longestWait } = signInRules;
  if (failures < freeFailures) return 0;
  return Math.min(longestWait, firstWait * 2 ** Math.min(failures - freeFailures, 20));
}
