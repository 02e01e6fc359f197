import type { Stage } from '../stage.js';
import type { Measured } from './figure.js';

/** How much is measured: everything, or enough to see that it works. */
export interface Scale {
  quick: boolean;
  /** Interleaved rounds. */
  rounds: number;
  /** Events of one drain. */
  events: number;
}

export const whole: Scale = { quick: false, rounds: 7, events: 50_000 };
export const quick: Scale = { quick: true, rounds: 3, events: 12_000 };

export interface BenchContext {
  stage: Stage;
  scale: Scale;
  say: (line: string) => void;
}

export interface Bench {
  /** `B1` … `B9`. */
  id: string;
  title: string;
  run(context: BenchContext): Promise<Measured[]>;
}
