import type { Topic } from '../contract.js';
import type { Batch, Deliver, EventLog, Line, Slot } from './event-log.js';

/**
 * A log among others on one cluster: its topics and groups bear a prefix there, of which nobody on this side knows.
 * An installation for trials can so share brokers with the real one, and tests with either.
 */
export class PrefixedLog implements EventLog {
  constructor(
    private readonly log: EventLog,
    private readonly prefix: string,
  ) {}

  append(batches: readonly { slot: Slot; lines: readonly Line[] }[]): Promise<void> {
    return this.log.append(batches.map(({ slot, lines }) => ({ slot: this.outside(slot), lines })));
  }

  async *scan(topic: string, from: readonly bigint[], until: readonly bigint[]): AsyncIterable<Batch> {
    for await (const batch of this.log.scan(this.prefix + topic, from, until)) yield this.inside(batch);
  }

  ends(topic: string): Promise<bigint[]> {
    return this.log.ends(this.prefix + topic);
  }

  consume(
    group: string,
    topics: readonly string[],
    start: (slot: Slot) => Promise<bigint>,
    deliver: Deliver,
    stop: AbortSignal,
  ): Promise<void> {
    return this.log.consume(
      this.prefix + group,
      topics.map((topic) => this.prefix + topic),
      (slot) => start(this.inside(slot)),
      (batch) => deliver(this.inside(batch)),
      stop,
    );
  }

  ensure(topics: readonly Topic[]): Promise<void> {
    return this.log.ensure(topics.map((topic) => ({ ...topic, name: this.prefix + topic.name })));
  }

  async lacking(topics: readonly string[]): Promise<number> {
    return (await this.log.lacking?.(topics.map((topic) => this.prefix + topic))) ?? 0;
  }

  /** Ends the connections of the log within. */
  close(): Promise<void> {
    return this.log.close();
  }

  private readonly outside = <S extends Slot>(slot: S): S => ({ ...slot, topic: this.prefix + slot.topic });
  private readonly inside = <S extends Slot>(slot: S): S => ({ ...slot, topic: slot.topic.slice(this.prefix.length) });
}
