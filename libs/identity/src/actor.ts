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
  /**
   * What the caller came with lets it give these commands only: names from the permission table, `intake.problem.*`
   * for all of one thing, `*.read` for reading anything. Absent: whatever the role may.
   */
  scope?: readonly string[];
  /** … and only on this object: one of the route's path parameters must be its id. */
  object?: string;
}

/** Whether a scope holds a command. */
export const inScope = (scope: Actor['scope'], command: string): boolean =>
  scope === undefined ||
  scope.some((entry) =>
    entry.startsWith('*.')
      ? command.endsWith(entry.slice(1))
      : entry.endsWith('.*')
        ? command.startsWith(entry.slice(0, -1))
        : command === entry,
  );
