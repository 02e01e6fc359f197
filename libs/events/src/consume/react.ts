import type { Change, Why } from '../change.js';
import { classify } from '../classify.js';
import type { Contract } from '../contract.js';
import { faultPoint } from '../fault-point.js';
import type { Recorded } from '../recorded.js';
import type { Aggregates } from '../store/aggregates.js';
import type { Tx } from '../store/transaction.js';
import type { Failures } from './failures.js';
import type { Reaction } from './group.js';

/** A failed statement spoils the whole transaction: whose it was is found one event at a time. */
const spoilsTransaction = (error: unknown): boolean =>
  error instanceof Error && /^[0-9A-Z]{5}$/.test(String((error as { code?: unknown }).code ?? ''));

/**
 * Asks every reaction for its changes, locks all their aggregates in one statement per kind, decides in memory in the
 * order of the events, and writes once. An event whose reaction or decider fails is left out with all its later
 * siblings of the key; the others stand.
 */
export async function react(
  tx: Tx,
  events: readonly Recorded[],
  handlers: ReadonlyMap<string, { contract: Contract; react: Reaction }>,
  aggregates: Aggregates,
): Promise<Failures> {
  const failures = new Map<number, unknown>();
  const failedKeys = new Set<string>();
  const fail = (index: number, error: unknown) => {
    if (spoilsTransaction(error) || classify(error) === 'transient') throw error;
    failures.set(index, error);
    failedKeys.add(events[index]!.key);
  };

  const wanted = new Map<number, Change[]>();
  for (const [index, event] of events.entries()) {
    if (failedKeys.has(event.key)) continue;
    try {
      wanted.set(index, await handlers.get(event.type)!.react(event, tx.manager));
    } catch (error) {
      fail(index, error);
    }
  }

  const session = aggregates.session(tx);
  await session.load([...wanted.values()].flat());
  // A key whose reaction failed above has no later entries in `wanted`; one whose decider fails here skips its own.
  failedKeys.clear();
  for (const [index, changes] of wanted) {
    const event = events[index]!;
    if (failedKeys.has(event.key)) continue;
    try {
      session.apply(changes, whyOf(event));
    } catch (error) {
      for (const later of failures.keys())
        if (later > index && events[later]!.key === event.key) failures.delete(later);
      fail(index, error);
    }
  }
  faultPoint('mid-batch');
  await session.flush();
  return failures;
}

const whyOf = ({ actor, id, traceparent }: Recorded): Why => ({
  actor,
  cause: id,
  ...(traceparent ? { traceparent } : {}),
});
