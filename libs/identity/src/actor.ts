/** Roles that an account can hold. A person holds several and acts in one. */
export const roles = [
  'enterprise',
  'recommender',
  'secretariat',
  'expert',
  'chair',
  'team',
  'editor',
  'approver',
  'leader',
  'administrator',
  'auditor',
] as const;
export type Role = (typeof roles)[number];

/** Who calls: the claims of a verified token. */
export interface Actor {
  /** Account id. */
  account: string;
  /** The role that the person chose to act in. */
  role: Role;
  /** The organisation that the account belongs to. */
  organisation?: { id: string; name: string; creditCode: string };
}
