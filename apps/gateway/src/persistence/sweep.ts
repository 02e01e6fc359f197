/**
 * Removes some rows that are over: those that a person would see, or count, at once. Bounded, and past what another holds, so
 * that nobody who signs in waits for the rows of others; the hourly sweep (privacy/retention.ts) takes the rest.
 */
export const sweep = (table: string, over: string): string =>
  `DELETE FROM ${table} WHERE ctid = ANY (ARRAY(SELECT ctid FROM ${table} WHERE ${over} LIMIT 100 FOR UPDATE SKIP LOCKED))`;
