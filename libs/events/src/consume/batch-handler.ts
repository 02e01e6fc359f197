import type { Aggregates } from '../store/aggregates.js';
import type { Tx } from '../store/transaction.js';
import type { Recorded } from '../recorded.js';
import type { GroupHandlers } from './group.js';
import type { Failures } from './failures.js';
import { project } from './project.js';
import { react } from './react.js';

/** Runs a group's handlers over the events of a batch, in order, in one transaction. */
export type HandleBatch = (tx: Tx, events: readonly Recorded[]) => Promise<Failures>;

/** The way of working of a group: reactions decide in memory and flush together, projections write by themselves. */
export const batchHandler = (handlers: GroupHandlers, aggregates: Aggregates): HandleBatch =>
  handlers.kind === 'reactions'
    ? (tx, events) => react(tx, events, handlers.byType, aggregates)
    : (tx, events) => project(tx, events, handlers.byType, handlers.schema);
