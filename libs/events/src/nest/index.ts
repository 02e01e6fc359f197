/**
 * `@zhitong/events/nest`: handlers as Nest knows them.
 * @module
 */

export * from './subscriber.js';
export * from './event-strategy.js';
