import type { z } from 'zod';

/** A topic of the log. `partitions` never changes once the topic exists: a key's partition is computed from it. */
export interface Topic<N extends string = string> {
  readonly name: N;
  readonly partitions: number;
  /** The service whose aggregates write it. */
  readonly owner: string;
  /** Services that may read it; everyone else is refused by the broker's ACL or by GRANT. */
  readonly readers: readonly string[];
}

declare const of: unique symbol;

/** Something that happened, not yet recorded. Only calling a contract makes one. */
export interface Fact<N extends string = string, T extends string = string, D = unknown> {
  readonly type: T;
  readonly data: D;
  readonly [of]: N;
}

/** Lifts the data of one version of an event to the next. One event to one event. */
export type Upcast = (older: never) => unknown;

/**
 * What an event is: its name, its topic, the shape of its data. Calling it makes the {@link Fact}.
 * `version` is the version of the data; `upcast[i]` lifts version i + 1 to i + 2.
 */
export interface Contract<N extends string = string, T extends string = string, D = any> {
  (data: D): Fact<N, T, D>;
  readonly type: T;
  readonly topic: Topic<N>;
  readonly schema: z.ZodType<D>;
  readonly version: number;
  readonly upcast: readonly Upcast[];
  /** One sentence for the generated documentation. */
  readonly summary: string;
}

/** The fact that a contract makes. */
export type FactOf<C> = C extends Contract<infer N, infer T, infer D> ? Fact<N, T, D> : never;
/** The data that a contract carries. */
export type DataOf<C> = C extends Contract<string, string, infer D> ? D : never;

/** Defines an event. `upcast` must lift every version before the present one. */
export function contract<N extends string, T extends string, S extends z.ZodType>(
  topic: Topic<N>,
  type: T,
  schema: S,
  options: { summary: string; upcast?: readonly Upcast[] },
): Contract<N, T, z.output<S>> {
  const upcast = options.upcast ?? [];
  const make = (data: z.output<S>) => ({ type, data }) as Fact<N, T, z.output<S>>;
  return Object.assign(make, {
    type,
    topic,
    schema,
    version: upcast.length + 1,
    upcast,
    summary: options.summary,
  }) as unknown as Contract<N, T, z.output<S>>;
}
