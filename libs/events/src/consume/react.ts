import type { Change, Why } from '../change.js';
import { classify } from '../classify.js';
import type { Contract } from '../contract.js';
import { faultPoint } from '../fault-point.js';
import type { Recorded } from '../recorded.js';
import type { Aggregates } from '../store/aggregates.js';
import type { Tx } from '../store/transaction.js';
import type { Failures } from './failures.js';
import type { Reaction } from './group.js';
import { Lookout } from './lookout.js';

/** A failed statement spoils the whole transaction: whose it was is found one event at a time. */
const spoilsTransaction = (error: unknown): boolean =>
  error instanceof Error && /^[0-9A-Z]{5}$/.test(String((error as { code?: unknown }).code ?? ''));

/** What comes behind a failure of its key must not even look: it could write. */
class ComesBehindFailure extends Error {}

/** An event of the batch that waits to be decided. */
interface Asked {
  index: number;
  changes: Change[];
  looked: boolean;
}

/**
 * Asks every reaction for its changes, locks all their aggregates in one statement per kind, decides in memory in the
 * order of the events, and writes once. Only before a reaction looks at the database, what waits is decided and written:
 * it sees what stands behind all earlier events, of other keys too.
 *
 * An event whose reaction or decider fails is left out with all its later siblings of the key; the others stand.
 * @throws the failure of a reaction that has looked, or of its decider: it may have written, which only a rollback undoes
 */
export async function react(
  tx: Tx,
  events: readonly Recorded[],
  handlers: ReadonlyMap<string, { contract: Contract; react: Reaction }>,
  aggregates: Aggregates,
): Promise<Failures> {
  const session = aggregates.session(tx);
  /** The first failure of each key. */
  const failed = new Map<string, { index: number; error: unknown }>();
  const isLeftOut = (index: number) => (failed.get(events[index]!.key)?.index ?? index) < index;
  const fail = (index: number, looked: boolean, error: unknown) => {
    if (looked || spoilsTransaction(error) || classify(error) === 'transient') throw error;
    failed.set(events[index]!.key, { index, error });
  };

  let waiting: Asked[] = [];
  const decide = async () => {
    const asked = waiting;
    waiting = [];
    await session.load(asked.flatMap(({ changes }) => changes));
    for (const { index, changes, looked } of asked) {
      if (isLeftOut(index)) continue;
      try {
        session.apply(changes, whyOf(events[index]!));
      } catch (error) {
        fail(index, looked, error);
      }
    }
    faultPoint('mid-batch');
    session.flush();
  };

  let present = 0;
  const lookout = new Lookout(tx.manager, async () => {
    if (waiting.length > 0) await decide();
    if (isLeftOut(present)) throw new ComesBehindFailure();
  });
  for (const [index, event] of events.entries()) {
    if (isLeftOut(index)) continue;
    present = index;
    lookout.next();
    try {
      const answer = handlers.get(event.type)!.react(event, lookout.manager);
      // Most answer at once: a turn of the event loop for each of a batch would cost more than their work.
      const changes = answer instanceof Promise ? await answer : answer;
      if (lookout.used) await lookout.confirm();
      waiting.push({ index, changes, looked: lookout.used });
    } catch (error) {
      if (!(error instanceof ComesBehindFailure)) fail(index, lookout.used, error);
    }
  }
  await decide();
  return new Map([...failed.values()].map(({ index, error }) => [index, error]));
}

const whyOf = ({ actor, id, traceparent }: Recorded): Why => ({
  actor,
  cause: id,
  ...(traceparent ? { traceparent } : {}),
});
