import type { Contract } from '../contract.js';
import type { Clock } from '../clock.js';

/** What a service stamps its facts with. */
export interface Producer {
  /** Name of the service: the `source` of its events. */
  source: string;
  /** From `events.producer`; renewed by a restore. */
  epoch: number;
  clock: Clock;
  /** Unique ids of events. */
  newId(): string;
  /** The contracts that this service publishes, by type: their version goes into the event. */
  contracts: ReadonlyMap<string, Contract>;
}
