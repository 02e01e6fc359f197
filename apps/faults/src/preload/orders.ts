import type { FaultPoint } from '@zhitong/events/fault-point';

/** The variable that tells a service's process how it begins. Only the preload reads it. */
export const variable = 'ZHITONG_FAULTS';

/** How likely it is that something is repeated or put out of order, each time it could be. */
export interface Rates {
  /** An append comes twice. */
  twice: number;
  /** An older append of the same process comes once more, after later ones. */
  stale: number;
  /** A delivery fails before it begins, so that the next one holds more. */
  held: number;
  /** The delivery before comes once more. */
  redelivered: number;
  /** The lines of a delivery change places. */
  shuffled: number;
}

/** What a process begins with. */
export interface Beginning {
  seed: number;
  /** Of its clock, ms from the machine's. */
  offset: number;
  rates?: Rates | undefined;
  /** A protection of the library that it lacks. */
  defect?: string | undefined;
}

/** What a running process is told. */
export type Order =
  | { kind: 'kill'; point: FaultPoint; nth: number }
  | { kind: 'live' }
  | { kind: 'clock'; offset: number }
  | { kind: 'rates'; rates: Rates | undefined };
