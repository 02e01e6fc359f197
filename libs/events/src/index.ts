/**
 * `@zhitong/events`: contracts, aggregates, outbox and relay, consumer groups, deadlines, messages, and what waits.
 * @module
 */

// The pure part: what domains and contracts import.
export * from './contract.js';
export * from './recorded.js';
export * from './causal-order.js';
export * from './aggregate.js';
export * from './change.js';
export * from './clock.js';
// The library.
export * from './errors.js';
export * from './classify.js';
export * from './log/event-log.js';
export * from './log/prefixed-log.js';
export * from './log/copy-log.js';
export * from './log/partition.js';
export * from './log/wire.js';
export * from './log/checkpoint.js';
export * from './any-of.js';
export { ask } from './store/transaction.js';
export type { Reached, Statement, Tx } from './store/transaction.js';
export type { Written } from './store/save.js';
export * from './store/unit-of-work.js';
export * from './store/producer.js';
export * from './store/aggregates.js';
export * from './store/tell.js';
export * from './store/schema.js';
export * from './consume/projection.js';
export * from './consume/group.js';
export * from './consume/failures.js';
export * from './consume/batch-handler.js';
export * from './consume/positions.js';
export * from './consume/generations.js';
export * from './consume/consumer.js';
export * from './consume/observer.js';
export * from './consume/consumer-group.js';
export * from './consume/parking.js';
export type { Parked, ParkedKind, ToPark } from './consume/parked.js';
export * from './work/idle-loop.js';
export * from './work/relay.js';
export * from './work/log-ahead.js';
export * from './work/timers.js';
export * from './work/parked-timers.js';
export * from './work/outbound.js';
export * from './health/query.js';
export * from './health/backlog.js';
export * from './health/figures.js';
export * from './health/lag.js';
