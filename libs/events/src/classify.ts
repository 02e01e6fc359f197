import { Superseded } from './consume/generations.js';
import { HandlerHangs, TransactionAborted } from './errors.js';

/** `transient`: tried again, never parked. `poison`: comes back whenever it is tried, so the event is parked. */
export type Severity = 'transient' | 'poison';
/** Tells an error that passes by itself from one that comes back whenever the event is tried. */
export type Classify = (error: unknown) => Severity;

/**
 * SQLSTATEs that say "try again": connection, resources, serialisation, deadlock, lock, restart, timeouts, and a server
 * that only reads, as one does while another takes over.
 */
const transientState = /^(08|53|57P0[1-5]|40001|40P01|55P03|25006|25P0[34]|57014)/;
const transientNode =
  /^(ECONN(RESET|REFUSED|ABORTED)|E(HOST|NET)(UNREACH|DOWN)|EADDRNOTAVAIL|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)$/;
/** Somebody else held a row too long, or two wanted each other's: nothing is wrong with the database. */
const contendedState = /^(40001|40P01|55P03)$/;
/** pg and TypeORM raise these without a code when a connection went away under them. */
const transientText =
  /not queryable|Connection terminated|connection .*(closed|terminated|timeout)|timeout exceeded when trying to connect|QueryRunner (was )?already released|Client was closed|Cannot use a pool after/i;

/** The default: what the database or the network may cure by itself is transient, all else is poison. */
export const classify: Classify = (error) => {
  // The batch belongs to the generation that serves now: it must not be parked in this one.
  if (error instanceof Superseded) return 'transient';
  if (error instanceof HandlerHangs || error instanceof TransactionAborted) return 'poison';
  for (const cause of causesOf(error)) {
    const code = (cause as { code?: unknown }).code;
    if (typeof code === 'string' && (transientState.test(code) || transientNode.test(code))) return 'transient';
    if (typeof code !== 'string' && transientText.test(cause.message)) return 'transient';
    if (/QueryRunner.*Released/.test(cause.name)) return 'transient';
  }
  return 'poison';
};

/** Whether another transaction was in the way: others may go on at once. */
export const isContended = (error: unknown): boolean =>
  causesOf(error).some((cause) => contendedState.test(String((cause as { code?: unknown }).code)));

function causesOf(error: unknown): Error[] {
  const causes: Error[] = [];
  for (
    let cause: unknown = error;
    cause instanceof Error;
    cause = (cause as { driverError?: unknown }).driverError ?? cause.cause
  )
    causes.push(cause);
  return causes;
}
