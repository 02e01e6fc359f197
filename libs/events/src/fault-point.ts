/**
 * `@zhitong/events/fault-point`: where tests stop, kill or fail a process.
 * @module
 */

/**
 * Named places where the fault tests stop, kill or fail the process. Does nothing unless a test installed a hook:
 * the price on the hot path is one comparison.
 */
export type FaultPoint =
  | 'after-state'
  | 'after-outbox'
  | 'after-commit'
  | 'after-append'
  | 'mid-batch'
  | 'after-consumer-commit'
  | 'mid-redrive';

let hook: ((point: FaultPoint) => void) | undefined;

/** The library passes a named place. */
export function faultPoint(point: FaultPoint): void {
  if (hook !== undefined) hook(point);
}

/** For tests only. */
export function onFaultPoint(next: ((point: FaultPoint) => void) | undefined): void {
  hook = next;
}
