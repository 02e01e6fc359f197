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
  organisation?: {
    id: string;
    name: string;
    creditCode: string;
    /** Nobody has vouched yet for it: whoever knew its public credit code may have signed up with it. */
    unconfirmed?: true;
  };
  /**
   * What the caller came with lets it give these commands only: names from the permission table, `intake.problem.*`
   * for all of one thing, `*.read` for reading anything. Absent: whatever the role may.
   */
  scope?: readonly string[];
  /** … and only on this object: one of the route's path parameters must be its id. */
  object?: string;
}

/**
 * The credit code that gives its people a right to what is its organisation's: that of one that was confirmed. Credit
 * codes are public; until then somebody has a right to what they made themselves, and to nothing else of that code.
 */
export const provenCode = ({ organisation }: Pick<Actor, 'organisation'>): string | undefined =>
  organisation?.unconfirmed ? undefined : organisation?.creditCode;

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
