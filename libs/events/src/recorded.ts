import type { Contract } from './contract.js';

/** A fact as it stands in the log. */
export interface Recorded<D = unknown, T extends string = string> {
  id: string;
  type: T;
  topic: string;
  key: string;
  at: Date;
  /** Id of the fact or request that led to this one. */
  cause?: string;
  data: D;
  /** Account id, or a role where a name would tell too much. */
  actor: string;
  /** Renewed when a producer's database is restored from a backup. */
  epoch: number;
  /** 1, 2, 3 … per (topic, key): the version of the aggregate that it led to. */
  seq: bigint;
  /** Hash of the predecessor under the same key (`sha256:` and hex); empty for the first. */
  prev: string;
  /** W3C trace context of the request that led to it. */
  traceparent?: string;
}

/** What a handler of a contract receives. */
export type EventOf<C> = C extends Contract<string, infer T, infer D> ? Recorded<D, T> : never;
