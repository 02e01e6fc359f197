import type { Fact, Topic } from './contract.js';

/** A deadline that a state has: at `due` the service runs the handler registered for `name`. */
export interface Deadline {
  name: string;
  due: Date;
  /** The rule it was computed from, with its version (`correction@1`), and from when: to explain it, and to recompute it. */
  rule: string;
  start: Date;
}

/** Something to tell a person. Handed to the gateway, which knows addresses and preferences. Once per cause and account. */
export interface Message {
  /** Account id of the recipient. */
  account: string;
  /** Name of the text, e.g. `problem.returned`; the gateway has it in both languages. */
  kind: string;
  /** Plain values that the text needs. No personal data beyond what the recipient may see. */
  params: Record<string, string | number>;
}

/** A value of a queried column. */
export type Column = string | number | boolean | Date | null | string[];

/**
 * The rules of one kind of aggregate, as pure functions. An aggregate is one row: id, version, state, and the
 * columns that are queried. It belongs to one topic and its id is the key of its facts.
 */
export interface AggregateDefinition<N extends string, S, F extends Fact<N>> {
  /** Its table in the service's database. */
  readonly table: string;
  readonly topic: Topic<N>;
  /** The state before the first fact. */
  readonly initial: S;
  /** The state after a fact. Never fails, never looks at a clock. */
  evolve(state: S, fact: F): S;
  /** Values of the table's further columns, by name. */
  columns?(state: S): Record<string, Column>;
  /** The deadlines of a state. The library compares before and after and writes the difference. */
  deadlines?(state: S): Deadline[];
  /** Whom a fact must be told. */
  messages?(fact: F, state: S, key: string): Message[];
}

/** Names its types once: `aggregate<State, Fact>()({ … })` would hide the topic, so the topic is inferred from it. */
export function aggregate<N extends string, S, F extends Fact<N>>(
  definition: AggregateDefinition<N, S, F>,
): AggregateDefinition<N, S, F> {
  return definition;
}
