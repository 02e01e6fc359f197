import type { AggregateDefinition } from '../aggregate.js';
import type { Change, Why } from '../change.js';
import type { Recorded } from '../recorded.js';
import { absentOf, loadLocked, reserve } from './load.js';
import type { Producer } from './producer.js';
import { save, type Written } from './save.js';
import type { Tx } from './transaction.js';
import { WorkingCopy } from './working-copy.js';

export interface Target {
  aggregate: AggregateDefinition<any, any, any>;
  key: string;
}

/** The aggregates that one transaction locks, decides on in memory, and then writes. */
export class Session {
  private readonly copies = new Map<string, WorkingCopy>();

  constructor(
    private readonly tx: Tx,
    private readonly producer: Producer,
    private readonly written: (written: Written) => void = () => undefined,
  ) {}

  /** Locks what is not locked yet, in sorted order: by table, then by key. */
  async load(targets: readonly Target[]): Promise<void> {
    const wanted = new Map<string, { definition: AggregateDefinition<any, any, any>; keys: Set<string> }>();
    for (const { aggregate, key } of targets) {
      if (this.copies.has(id(aggregate.table, key))) continue;
      const group = wanted.get(aggregate.table) ?? { definition: aggregate, keys: new Set() };
      wanted.set(aggregate.table, group);
      group.keys.add(key);
    }
    for (const table of [...wanted.keys()].sort()) {
      const { definition, keys } = wanted.get(table)!;
      const loaded = await loadLocked(this.tx, definition, [...keys].sort());
      for (const [key, row] of loaded) this.copies.set(id(table, key), new WorkingCopy(definition, key, row));
    }
  }

  /** Locks a key that has no row yet, without looking: if there is one, writing it fails with AlreadyExists. */
  begin({ aggregate, key }: Target): void {
    reserve(this.tx, aggregate.table, [key]);
    this.copies.set(id(aggregate.table, key), new WorkingCopy(aggregate, key, absentOf(aggregate), true));
  }

  get(target: Target): WorkingCopy {
    const copy = this.copies.get(id(target.aggregate.table, target.key));
    if (!copy) throw new Error(`${target.aggregate.table} ${target.key} was not locked`);
    return copy;
  }

  /** Applies changes in turn: all of them, or, when a decider throws, none. */
  apply(changes: readonly Change[], why: Why): Recorded[] {
    const undo: (() => void)[] = [];
    try {
      return changes.flatMap((change) => {
        const copy = this.get(change);
        undo.push(copy.checkpoint());
        return copy.append(change.decide(copy.state, copy.version), why, this.producer);
      });
    } catch (error) {
      for (const back of undo.reverse()) back();
      throw error;
    }
  }

  /**
   * Sends what is to be written, and forgets it: who goes on reads it anew, under the locks that it has. What was written is
   * told once it is committed.
   */
  flush(): void {
    const written = save(this.tx, [...this.copies.values()]);
    if (written) this.tx.afterCommit(() => this.written(written));
    this.copies.clear();
  }
}

const id = (table: string, key: string) => `${table} ${key}`;
