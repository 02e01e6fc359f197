import type { EntityManager } from 'typeorm';
import type { AggregateDefinition } from '../aggregate.js';
import { change as toChange, type Change, type Why } from '../change.js';
import type { Fact } from '../contract.js';
import { VersionConflict } from '../errors.js';
import type { Recorded } from '../recorded.js';
import { loadHeld } from './load.js';
import type { Producer } from './producer.js';
import type { Written } from './save.js';
import { Session } from './session.js';
import type { Tx } from './transaction.js';

/** 'new': it must not exist; a number: it must be at this version; 'any': whatever it is, also absent. */
export type Expected = bigint | 'new' | 'any';

/** What a change came to; written once the transaction is committed. */
export interface Changed<S> {
  key: string;
  state: S;
  /** Number of its last fact. */
  version: bigint;
  /** Those of this change; none where the decider returned none. */
  facts: Recorded[];
}

/** The one way to change something: lock the row, decide, evolve, save state and version, append the facts. */
export class Aggregates {
  /** @param written hears what each transaction has written, once it is committed */
  constructor(
    private readonly producer: Producer,
    private readonly written: (written: Written) => void = () => undefined,
  ) {}

  /** Locks the row (or the absent key) until the end of the transaction. Version 0n and the initial state if absent. */
  async lock<N extends string, S, F extends Fact<N>>(
    tx: Tx,
    definition: AggregateDefinition<N, S, F>,
    key: string,
  ): Promise<{ state: S; version: bigint }> {
    const session = new Session(tx, this.producer);
    await session.load([{ aggregate: definition, key }]);
    const { state, version } = session.get({ aggregate: definition, key });
    return { state: state as S, version };
  }

  /**
   * Reads the row and keeps others from changing it until the end of the transaction; any number may hold it at once. Not
   * for what is then changed in the same transaction.
   */
  async hold<N extends string, S, F extends Fact<N>>(
    tx: Tx,
    definition: AggregateDefinition<N, S, F>,
    key: string,
  ): Promise<{ state: S; version: bigint }> {
    const { state, version } = await loadHeld(tx, definition, key);
    return { state: state as S, version };
  }

  /**
   * What it writes is on its way when it returns: the transaction fails with AlreadyExists for 'new' on an existing key.
   * @throws VersionConflict for another version than expected, and whatever `decide` throws. A decider that returns no
   * fact writes nothing.
   */
  async change<N extends string, S, F extends Fact<N>>(
    tx: Tx,
    definition: AggregateDefinition<N, S, F>,
    key: string,
    expected: Expected,
    decide: (state: S, version: bigint) => F[],
    why: Why,
  ): Promise<Changed<S>> {
    const session = this.session(tx);
    const target = { aggregate: definition, key };
    if (expected === 'new') session.begin(target);
    else await session.load([target]);
    const copy = session.get(target);
    if (typeof expected === 'bigint' && copy.version !== expected)
      throw new VersionConflict(key, expected, copy.version);
    const facts = session.apply([toChange(definition, key, decide)], why);
    session.flush();
    return { key, state: copy.state as S, version: copy.version, facts };
  }

  /** Several aggregates in one change, locked in sorted order: what reactions and timers return. */
  async apply(tx: Tx, changes: readonly Change[], why: Why): Promise<Recorded[]> {
    const session = this.session(tx);
    await session.load(changes);
    const facts = session.apply(changes, why);
    session.flush();
    return facts;
  }

  /**
   * For the consumer, which decides many events in one session.
   * @internal
   */
  session(tx: Tx): Session {
    return new Session(tx, this.producer, this.written);
  }

  /** Reads without a lock, for showing. */
  async read<N extends string, S, F extends Fact<N>>(
    manager: EntityManager,
    definition: AggregateDefinition<N, S, F>,
    key: string,
  ): Promise<{ state: S; version: bigint } | undefined> {
    const [row] = await manager.query<{ state: S; version: string }[]>(
      `SELECT state, version FROM ${definition.table} WHERE id = $1`,
      [key],
    );
    return row && { state: row.state, version: BigInt(row.version) };
  }
}
