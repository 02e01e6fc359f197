import type { Handling } from './observer.js';
import type { ToPark } from './parked.js';

/** What one transaction did, told after its commit. */
export interface Done {
  handled: number;
  parked: ToPark[];
  freed: string[];
}

/** What an observer is told when a transaction has ended: all that it handled failed, unless it came to its end. */
export interface Heard {
  handling?: Handling | undefined;
  failed: Parameters<Handling['ended']>[0];
}
