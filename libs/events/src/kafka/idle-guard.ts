import { createRequire } from 'node:module';

/** How long the broker holds a fetch back while there is nothing, ms. A group tells that it lives between two fetches. */
export const fetchWait = { asleep: 2_000, quiet: 1_000, paused: 500 };
/** How long nothing has come to a group that sleeps, ms. */
const drowsiness = 30_000;

interface Request {
  sentAt: number;
  requestTimeout: number;
  timeoutRequest(): void;
}

interface RequestQueue {
  pending: readonly unknown[];
  inflight: ReadonlyMap<unknown, Request>;
  throttledUntil: number;
  enforceRequestTimeout: boolean;
  requestTimeout: number;
  requestTimeoutIntervalId: NodeJS.Timeout;
  isConnected(): boolean;
  destroy(): void;
  scheduleCheckPendingRequests(): void;
  scheduleRequestTimeoutCheck(): void;
}

/**
 * kafkajs 2.2.4 looks for waiting requests every millisecond also where none can be waiting, with timeouts in the
 * past: 2.5 % of a core per idle process, and warnings on newer Nodes. Nothing is waiting unless something is queued
 * or the broker asked for patience; a request that comes later asks by itself. And it asks ten times a second, of every
 * connection, whether a request has taken longer than its many seconds: once is enough.
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
  prototype.scheduleRequestTimeoutCheck = function (this: RequestQueue) {
    if (!this.enforceRequestTimeout) return;
    this.destroy();
    const check = () => {
      for (const request of this.inflight.values())
        if (Date.now() - request.sentAt > request.requestTimeout) request.timeoutRequest();
      if (!this.isConnected()) this.destroy();
    };
    this.requestTimeoutIntervalId = setInterval(check, Math.min(this.requestTimeout, 1_000));
  };
  Object.defineProperty(prototype, guarded, { value: true });
}

interface Group {
  maxWaitTime: number;
  paused(): readonly unknown[];
  fetch(nodeId: number): Promise<readonly { isEmpty(): boolean }[]>;
}

/**
 * Every fetch of kafkajs names, and brings back, each partition that it watches: at rest that is what a process spends
 * most on. It can wait longer where no partition is paused; where one is, it is asked for again only in the next fetch.
 */
export function waitLongerAtRest(): void {
  const { prototype } = createRequire(import.meta.url)('kafkajs/src/consumer/consumerGroup.js') as { prototype: Group };
  if (Object.hasOwn(prototype, guarded)) return;
  const { fetch } = prototype;
  const heardAt = new WeakMap<Group, number>();
  prototype.fetch = async function (this: Group, nodeId: number) {
    const heard = heardAt.get(this) ?? Date.now();
    heardAt.set(this, heard);
    const quiet = Date.now() - heard > drowsiness ? fetchWait.asleep : fetchWait.quiet;
    this.maxWaitTime = this.paused().length === 0 ? quiet : fetchWait.paused;
    const batches = await fetch.call(this, nodeId);
    if (batches.some((batch) => !batch.isEmpty())) heardAt.set(this, Date.now());
    return batches;
  };
  Object.defineProperty(prototype, guarded, { value: true });
}

const guarded = Symbol.for('zhitong:idle-guard');
