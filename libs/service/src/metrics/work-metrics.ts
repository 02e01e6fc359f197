import { isKnownType } from '@zhitong/contracts';
import type { Observer, ParkedKind, RelayObserver, TimersObserver } from '@zhitong/events';
import type { Metrics } from './metrics.js';

/** From a thousandth of a second to the limit of a batch. */
const upTo = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 8];
const kinds: readonly ParkedKind[] = ['poison', 'gap', 'fork', 'queued', 'foreign'];

/** What the parts of a service that work by themselves have done. */
export function workMetrics(metrics: Metrics) {
  const handled = metrics.counter({
    name: 'zhitong_events_handled_total',
    help: 'Facts that a consumer group has handled',
    labels: ['group', 'topic'],
  });
  const batches = metrics.histogram(
    { name: 'zhitong_batch_seconds', help: 'Transactions of a consumer group', labels: ['group'] },
    upTo,
  );
  const parked = metrics.counter({
    name: 'zhitong_events_parked_total',
    help: 'Facts that a consumer group has set aside, by kind',
    labels: ['group', 'kind'],
  });
  const unknown = metrics.counter({
    name: 'zhitong_events_unknown_total',
    help: 'Facts of types that no contract names, which a consumer group has passed over',
    labels: ['group'],
  });
  const retried = metrics.counter({
    name: 'zhitong_batch_retries_total',
    help: 'Batches that failed for a moment and are tried again',
    labels: ['group'],
  });
  const shipped = metrics.counter({ name: 'zhitong_outbox_shipped_total', help: 'Facts that went to the log' });
  const appends = metrics.histogram({ name: 'zhitong_relay_seconds', help: 'Appends of a batch to the log' }, upTo);
  const failed = metrics.counter({ name: 'zhitong_relay_failures_total', help: 'Appends that the log did not take' });
  const deadlines = metrics.counter({
    name: 'zhitong_deadlines_run_total',
    help: 'Deadlines that were run, by how they ended',
    labels: ['outcome'],
  });
  for (const outcome of ['done', 'failed']) deadlines({ outcome }, 0);

  return {
    group: (group: string): Observer => {
      // Series that are there from the start: the first increase is one that can be seen.
      for (const kind of kinds) parked({ group, kind }, 0);
      retried({ group }, 0);
      unknown({ group }, 0);
      return {
        batch: ({ topic, handled: count, milliseconds }) => {
          handled({ group, topic }, count);
          batches({ group }, milliseconds / 1_000);
        },
        skipped: ({ type }) => {
          if (!isKnownType(type)) unknown({ group });
        },
        parked: (_, { kind }) => parked({ group, kind }),
        retrying: () => retried({ group }),
      };
    },
    relay: {
      shipping: (rows) => {
        const started = performance.now();
        return (error) => {
          if (error !== undefined) return failed({});
          shipped({}, rows.length);
          appends({}, (performance.now() - started) / 1_000);
        };
      },
    } satisfies RelayObserver,
    timers: {
      firing: () => ({ ended: (error) => deadlines({ outcome: error === undefined ? 'done' : 'failed' }) }),
    } satisfies TimersObserver,
  };
}

export type WorkMetrics = ReturnType<typeof workMetrics>;
