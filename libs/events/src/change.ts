import type { AggregateDefinition } from './aggregate.js';
import type { Fact } from './contract.js';

/** Who changes something, and because of what. */
export interface Why {
  /** Account id, or a role where a name would tell too much. */
  actor: string;
  /** Id of the fact or request that led to it. */
  cause?: string;
  traceparent?: string;
}

/** What a reaction wants to change: the library locks, decides, evolves, saves and appends. */
export interface Change {
  aggregate: AggregateDefinition<any, any, any>;
  key: string;
  /** Pure: from the state, and its version, to what happened; no fact: nothing is written. */
  decide: (state: any, version: bigint) => Fact[];
}

/** Makes a {@link Change} whose decider is checked against the aggregate's state and facts. */
export function change<N extends string, S, F extends Fact<N>>(
  aggregate: AggregateDefinition<N, S, F>,
  key: string,
  decide: (state: S, version: bigint) => F[],
): Change {
  return { aggregate, key, decide: decide as Change['decide'] };
}
