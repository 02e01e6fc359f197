import type { Text } from '@zhitong/contracts';
import type { Query } from '@zhitong/events';

/** Something that is not as it should be: red wants a person now, yellow soon. */
export interface Finding {
  code: string;
  level: 'red' | 'yellow';
  /** What is the matter. */
  what: Text;
  /** What to do about it. */
  todo: Text;
}

/** Looks at something of a service's own in its database, and judges it. */
export type SelfCheck = (query: Query, now: Date) => Promise<readonly Finding[]>;
