import { Refusal } from '@zhitong/contracts';
import type { AggregateDefinition, Change, Fact, Recorded } from '@zhitong/events';

/** What a service does when a fact of another arrives: its reactions, without a database. */
export type React = (event: Recorded<any>) => Change[];

interface Row {
  state: unknown;
  version: bigint;
}

/**
 * The services in memory: their aggregates, one log per topic and key, and for each reader its own place in every one
 * of them. Nothing orders one key's facts against another's, as in the real log.
 */
export class World {
  private readonly rows = new Map<string, Row>();
  private readonly logs = new Map<string, Recorded[]>();
  private readonly places = new Map<string, number>();
  private facts = 0;
  private seconds = 0;

  constructor(private readonly readers: Readonly<Record<string, { topics: readonly string[]; react: React }>>) {}

  /** Each look at the clock is a second later. */
  now(): Date {
    this.seconds += 1;
    return new Date(Date.parse('2026-03-02T01:00:00Z') + this.seconds * 1_000);
  }

  state<S>(definition: AggregateDefinition<any, S, any>, key: string): S {
    return (this.rows.get(`${definition.table} ${key}`)?.state ?? definition.initial) as S;
  }

  /** A command: it changes something, or its service refuses it and nothing happens. */
  attempt(changes: () => Change[]): boolean {
    try {
      this.commit(changes(), 'somebody');
      return true;
    } catch (error) {
      if (error instanceof Refusal) return false;
      throw error;
    }
  }

  /** Deliveries that could come next: any reader, any key that it has not read to the end. */
  pending(): { reader: string; log: string }[] {
    return Object.entries(this.readers).flatMap(([reader, { topics }]) =>
      [...this.logs]
        .filter(
          ([log, facts]) =>
            topics.includes(log.split(' ')[0]!) && (this.places.get(`${reader} ${log}`) ?? 0) < facts.length,
        )
        .map(([log]) => ({ reader, log })),
    );
  }

  /** Delivers the next fact of one key to one reader. A reaction that throws is a defect: it would park the key. */
  deliver({ reader, log }: { reader: string; log: string }): void {
    const place = `${reader} ${log}`;
    const at = this.places.get(place) ?? 0;
    const event = this.logs.get(log)![at]!;
    this.places.set(place, at + 1);
    this.commit(this.readers[reader]!.react(event), event.actor, event.id);
  }

  private commit(changes: readonly Change[], actor: string, cause?: string): void {
    for (const { aggregate, key, decide } of changes) {
      const id = `${aggregate.table} ${key}`;
      const row = this.rows.get(id) ?? { state: aggregate.initial as unknown, version: 0n };
      this.rows.set(id, row);
      for (const fact of decide(row.state, row.version)) this.append(aggregate, key, row, fact, actor, cause);
    }
  }

  private append(
    aggregate: AggregateDefinition<any, any, any>,
    key: string,
    row: Row,
    fact: Fact,
    actor: string,
    cause?: string,
  ): void {
    row.state = aggregate.evolve(row.state, fact);
    row.version += 1n;
    this.facts += 1;
    // Aggregates of one kind that share a topic have keys of their own, as in the services.
    const log = `${aggregate.topic.name} ${aggregate.table}:${key}`;
    const entry = this.logs.get(log) ?? [];
    this.logs.set(log, entry);
    entry.push({
      id: `fact-${this.facts}`,
      type: fact.type,
      topic: aggregate.topic.name,
      key,
      at: this.now(),
      data: fact.data,
      actor,
      epoch: 1,
      seq: row.version,
      prev: '',
      ...(cause === undefined ? {} : { cause }),
    });
  }
}
