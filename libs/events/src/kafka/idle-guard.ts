import { createRequire } from 'node:module';

interface RequestQueue {
  pending: readonly unknown[];
  throttledUntil: number;
  scheduleCheckPendingRequests(): void;
}

/**
 * kafkajs 2.2.4 looks for waiting requests every millisecond also where none can be waiting, with timeouts in the
 * past: 2.5 % of a core per idle process, and warnings on newer Nodes. Nothing is waiting unless something is queued
 * or the broker asked for patience; a request that comes later asks by itself.
 */
export function guardIdleQueues(): void {
  const queue = createRequire(import.meta.url)('kafkajs/src/network/requestQueue/index.js') as {
    prototype: RequestQueue;
  };
  const { prototype } = queue;
  if (Object.hasOwn(prototype, guarded)) return;
  const schedule = prototype.scheduleCheckPendingRequests;
  prototype.scheduleCheckPendingRequests = function (this: RequestQueue) {
    if (this.pending.length > 0 || this.throttledUntil > Date.now()) schedule.call(this);
  };
  Object.defineProperty(prototype, guarded, { value: true });
}

const guarded = Symbol.for('zhitong:idle-guard');
