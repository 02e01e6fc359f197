import type { AggregateDefinition } from '../aggregate.js';
import type { Why } from '../change.js';
import type { Fact, Topic } from '../contract.js';
import { encode, hashOf } from '../log/wire.js';
import { partitionOf } from '../log/partition.js';
import type { Recorded } from '../recorded.js';
import type { Producer } from './producer.js';

/** A fact ready for the outbox. */
export interface Appended {
  recorded: Recorded;
  partition: number;
  body: string;
}

/** What was read under the row's lock; version 0 and the initial state where there is no row yet. */
export interface Loaded {
  state: unknown;
  version: bigint;
  head: string;
}

/** One locked aggregate in memory while a transaction decides on it. Values are replaced, never mutated. */
export class WorkingCopy {
  readonly before: unknown;
  private readonly versionBefore: bigint;
  private appended: Appended[] = [];

  constructor(
    readonly definition: AggregateDefinition<any, any, any>,
    readonly key: string,
    private loaded: Loaded,
    /** Nobody has looked whether it exists: writing it finds out. */
    readonly unseen = false,
  ) {
    this.before = loaded.state;
    this.versionBefore = loaded.version;
  }

  get topic(): string {
    return (this.definition.topic as Topic).name;
  }
  get state(): unknown {
    return this.loaded.state;
  }
  get version(): bigint {
    return this.loaded.version;
  }
  get head(): string {
    return this.loaded.head;
  }
  get facts(): readonly Appended[] {
    return this.appended;
  }
  get isNew(): boolean {
    return this.versionBefore === 0n;
  }
  get changed(): boolean {
    return this.loaded.version !== this.versionBefore;
  }

  /** To take back what an event decided when a later decision of the same event fails. */
  checkpoint(): () => void {
    const { loaded, appended } = this;
    return () => {
      this.loaded = loaded;
      this.appended = appended;
    };
  }

  /** Adds facts: evolves the state, numbers and chains them. */
  append(facts: readonly Fact[], why: Why, producer: Producer): Recorded[] {
    let { state, version, head } = this.loaded;
    const added: Appended[] = [];
    for (const fact of facts) {
      state = this.definition.evolve(state, fact);
      version += 1n;
      const appended = this.record(fact, version, head, why, producer);
      head = hashOf(appended.body);
      added.push(appended);
    }
    this.loaded = { state, version, head };
    this.appended = [...this.appended, ...added];
    return added.map(({ recorded }) => recorded);
  }

  private record(fact: Fact, seq: bigint, prev: string, why: Why, producer: Producer): Appended {
    const topic = this.definition.topic as Topic;
    const contract = producer.contracts.get(fact.type);
    if (contract === undefined)
      throw new Error(`${producer.source} does not publish ${fact.type}: name its contract in the service`);
    const recorded: Recorded = {
      id: producer.newId(),
      type: fact.type,
      topic: topic.name,
      key: this.key,
      at: producer.clock.now(),
      data: fact.data,
      actor: why.actor,
      epoch: producer.epoch,
      seq,
      prev,
      ...(why.cause === undefined ? {} : { cause: why.cause }),
      ...(why.traceparent === undefined ? {} : { traceparent: why.traceparent }),
    };
    return {
      recorded,
      partition: partitionOf(this.key, topic.partitions),
      body: encode(recorded, producer.source, contract.version),
    };
  }
}
