import { troubleOf } from '../run/trouble.js';
import type { Tracing } from './tracing.js';

/** A transaction in a trace. */
export interface TransactionSpan {
  /** It has its connection, and begins. */
  began(): void;
  ended(error?: unknown): void;
}

/**
 * What of a request's time its transaction takes, and how long it waited for a connection. Not its single statements: there
 * would be twenty to each. Where nobody records the request: nothing, for the price of one comparison.
 */
export function traceTransaction(tracing: Tracing, parent: string | undefined): TransactionSpan | undefined {
  if (!parent?.endsWith('-01')) return undefined;
  const span = tracing.start({
    name: 'transaction',
    kind: 'client',
    parent,
    attributes: { 'db.system.name': 'postgresql' },
  });
  const asked = performance.now();
  let waited: number | undefined;
  return {
    began: () => (waited ??= Math.round(performance.now() - asked)),
    ended: (error) =>
      span.end(
        error === undefined ? undefined : troubleOf(error),
        waited === undefined ? {} : { 'zhitong.connection_ms': waited },
      ),
  };
}
