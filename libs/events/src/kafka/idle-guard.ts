import { createRequire } from 'node:module';

/** How long the broker holds a fetch back while there is nothing, ms. */
export const fetchWait = { quiet: 1_000, paused: 500 };

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

interface Group {
  maxWaitTime: number;
  paused(): readonly unknown[];
  fetch(nodeId: number): Promise<unknown>;
}

/**
 * Every fetch of kafkajs names, and brings back, each partition that it watches: at rest that is what a process spends
 * most on. It can wait longer where no partition is paused; where one is, it is asked for again only in the next fetch.
 */
export function waitLongerAtRest(): void {
  const { prototype } = createRequire(import.meta.url)('kafkajs/src/consumer/consumerGroup.js') as { prototype: Group };
  if (Object.hasOwn(prototype, guarded)) return;
  const { fetch } = prototype;
  prototype.fetch = function (this: Group, nodeId: number) {
    this.maxWaitTime = this.paused().length === 0 ? fetchWait.quiet : fetchWait.paused;
    return fetch.call(this, nodeId);
  };
  Object.defineProperty(prototype, guarded, { value: true });
}

const guarded = Symbol.for('zhitong:idle-guard');
