import type { Role } from '../actor.js';

/** What is checked beyond the role, in words. */
export interface Condition {
  zh: string;
  en: string;
}

/**
 * One row of the table role × command × condition. A route names its command; a command without a row does not
 * start the service. `condition` is what the service checks beyond the role, in words; the code that checks it
 * stands in the service.
 */
export interface Permission {
  command: string;
  roles: readonly Role[];
  condition?: Condition;
}

/** A condition in both languages. */
export const both = (zh: string, en: string): Condition => ({ zh, en });
