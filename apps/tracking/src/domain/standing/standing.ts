import type { State } from './state.js';
import type { Waiting } from './waiting.js';

/** Where a problem stands as far as one service knows, and what it waits for there. */
export interface Standing {
  state: State;
  since: string;
  waits: Waiting[];
}
