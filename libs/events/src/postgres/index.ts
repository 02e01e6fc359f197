/**
 * `@zhitong/events/postgres`: the log in PostgreSQL.
 * @module
 */

export * from './create-log.js';
export * from './postgres-log.js';
