import type { Observer, RelayObserver, TimersObserver } from '@zhitong/events';
import { noMetrics } from '../metrics/metrics.js';
import { workMetrics } from '../metrics/work-metrics.js';
import { traceWork } from '../tracing/trace-work.js';
import type { Settings } from './settings.js';

/** Who hears what the parts of a service do by themselves. */
export interface Observers {
  group(group: string): Pick<Observer, 'batch' | 'skipped' | 'parked' | 'retrying' | 'handling'>;
  relay: RelayObserver;
  timers: TimersObserver;
}

/** Metrics hear of it always, traces where somebody records them. */
export function observersOf({ metrics = noMetrics, tracing }: Pick<Settings, 'metrics' | 'tracing'>): Observers {
  const counted = workMetrics(metrics);
  const traced = tracing && traceWork(tracing);
  return {
    group: (group) => ({ ...counted.group(group), ...traced?.group(group) }),
    relay: {
      shipping: (rows) => {
        const heard = [counted.relay.shipping(rows), traced?.relay.shipping(rows)];
        return (error) => heard.forEach((hear) => hear?.(error));
      },
    },
    timers: {
      firing: (timer) => {
        const [count, trace] = [counted.timers.firing(), traced?.timers.firing(timer)];
        return {
          traceparent: trace?.traceparent,
          ended: (error) => [count, trace].forEach((one) => one?.ended(error)),
        };
      },
    },
  };
}
