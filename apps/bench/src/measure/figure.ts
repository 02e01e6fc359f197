import { estimate } from './bootstrap.js';

/** What one measurement of a benchmark gave. */
export interface Measured {
  /** `B2.kafka`: the benchmark, and which of its figures. */
  id: string;
  name: string;
  samples: readonly number[];
  unit: string;
  /** What is aimed at; without one it is a figure to know. */
  goal?: Goal;
}

export type Goal = { atLeast: number } | { atMost: number };

/** A line of the report, as `--json` writes it. */
export interface Figure {
  id: string;
  name: string;
  value: number;
  /** 95 % interval of the median. */
  low: number;
  high: number;
  /** `>= 0.8`, `<= 150`; null where there is none. */
  goal: string | null;
  /** null where there is no goal. */
  reached: boolean | null;
  unit: string;
  /** Number of samples behind the median. */
  samples: number;
  machine: string;
}

export function toFigure({ id, name, samples, unit, goal }: Measured, machine: string): Figure {
  const { value, low, high } = estimate(samples);
  return {
    ...{ id, name, value: rounded(value), low: rounded(low), high: rounded(high) },
    goal: goal ? ('atLeast' in goal ? `>= ${goal.atLeast}` : `<= ${goal.atMost}`) : null,
    reached: goal ? ('atLeast' in goal ? value >= goal.atLeast : value <= goal.atMost) : null,
    ...{ unit, samples: samples.length, machine },
  };
}

/** Three significant digits: more would claim what no run repeats. */
const rounded = (value: number): number => Number(value.toPrecision(3));
