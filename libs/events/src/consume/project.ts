import type { Contract } from '../contract.js';
import { faultPoint } from '../fault-point.js';
import type { Recorded } from '../recorded.js';
import type { Tx } from '../store/transaction.js';
import type { Failures } from './failures.js';
import type { Project } from './group.js';
import { projectionOf } from './projection.js';

const none: Failures = new Map();

/**
 * Hands each run of events that belong to one handler to it as a batch, so that the order per key holds across
 * handlers too. A handler that throws spoils the transaction; the consumer then goes one event at a time.
 */
export async function project(
  tx: Tx,
  events: readonly Recorded[],
  handlers: ReadonlyMap<string, { contract: Contract; project: Project }>,
  schema: string,
): Promise<Failures> {
  const projection = projectionOf(tx, schema);
  for (let start = 0; start < events.length;) {
    const handler = handlers.get(events[start]!.type)!.project;
    let end = start + 1;
    while (end < events.length && handlers.get(events[end]!.type)!.project === handler) end += 1;
    await handler(events.slice(start, end), projection);
    start = end;
  }
  faultPoint('mid-batch');
  return none;
}
