/** A series, as whoever reads it finds it described. Names end in a unit, or in `_total`; labels take few values. */
export interface Series<L extends string> {
  name: `zhitong_${string}`;
  help: string;
  labels?: readonly L[];
}

export type Labels<L extends string> = Readonly<Record<L, string>>;

/** Counts up. */
export type Count<L extends string> = (labels: Labels<L>, by?: number) => void;
/** Notes one duration, s. */
export type Time<L extends string> = (labels: Labels<L>, seconds: number) => void;

/** A value of the moment. */
export interface Gauge<L extends string> {
  set(labels: Labels<L>, value: number): void;
  /** Forgets what was set: what is not known is not shown. */
  clear(): void;
}

/**
 * Where a service says how it does. What counts and times costs an addition; what has to be looked up is looked up when
 * somebody reads. A service's own name is a label of all its series.
 */
export interface Metrics {
  counter<L extends string = never>(series: Series<L>): Count<L>;
  /** @param upTo upper ends of the classes, s */
  histogram<L extends string = never>(series: Series<L>, upTo: readonly number[]): Time<L>;
  gauge<L extends string = never>(series: Series<L>): Gauge<L>;
  /** Runs before each reading, one at a time and with a limit. @param look sets gauges */
  beforeReading(look: () => Promise<void> | void): void;
}

export const METRICS = Symbol('Metrics');

/** Nobody reads. */
export const noMetrics: Metrics = {
  counter: () => () => undefined,
  histogram: () => () => undefined,
  gauge: () => ({ set: () => undefined, clear: () => undefined }),
  beforeReading: () => undefined,
};
