import type { Handling } from './observer.js';
import type { Recorded } from '../recorded.js';
import type { ToPark } from './parked.js';

/** What one transaction did, told after its commit. */
export interface Done {
  /** Partitions whose position it moved. */
  taken: ReadonlySet<number>;
  handled: number;
  /** Of types that the group does not handle. */
  skipped: readonly Recorded[];
  parked: ToPark[];
  freed: string[];
}

/** What an observer is told when a transaction has ended: all that it handled failed, unless it came to its end. */
export interface Heard {
  handling?: Handling | undefined;
  failed: Parameters<Handling['ended']>[0];
}
