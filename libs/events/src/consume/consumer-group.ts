import type { DataSource } from 'typeorm';
import type { Clock } from '../clock.js';
import type { Contract, Topic } from '../contract.js';
import { BeyondLog } from '../errors.js';
import type { EventLog } from '../log/event-log.js';
import type { Aggregates } from '../store/aggregates.js';
import type { UnitOfWork } from '../store/unit-of-work.js';
import { IdleLoop } from '../work/idle-loop.js';
import { batchHandler } from './batch-handler.js';
import { Consumer } from './consumer.js';
import type { GroupHandlers } from './group.js';
import type { Observer } from './observer.js';
import { Parking } from './parking.js';
import { Positions } from './positions.js';

/** What a {@link ConsumerGroup} reads, does, and writes to. */
export interface GroupOptions {
  /** Its name in the database and on the broker; a projection's bears its generation, `name@2`. */
  group: string;
  topics: readonly Topic[];
  handlers: GroupHandlers;
  log: EventLog;
  dataSource: DataSource;
  unitOfWork: UnitOfWork;
  aggregates: Aggregates;
  clock: Clock;
  observer: Observer;
  /** How long one event alone, and a batch, may take, ms. Default 2,500 and 8,000. */
  limits?: { event: number; batch: number };
}

/** A consumer group at work: consumes, lets people look at what is parked, and says when it stands beyond the log. */
export class ConsumerGroup {
  /** What the group has set aside. */
  readonly parking: Parking;
  /** Where the group stands. */
  readonly positions: Positions;
  private readonly consumer: Consumer;

  constructor(private readonly options: GroupOptions) {
    const { group, dataSource, unitOfWork, handlers, aggregates, clock, observer, limits } = options;
    const contracts = new Map<string, Contract>([...handlers.byType].map(([type, { contract }]) => [type, contract]));
    const handle = batchHandler(handlers, aggregates);
    this.positions = new Positions(dataSource, group);
    this.parking = new Parking({
      group,
      dataSource,
      unitOfWork,
      positions: this.positions,
      contracts,
      handle,
      clock,
      ...(limits ? { limit: limits.event } : {}),
    });
    this.consumer = new Consumer({
      group,
      contracts,
      unitOfWork,
      positions: this.positions,
      handle,
      clock,
      observer,
      drain: (topic, key) => this.parking.drain(topic, key),
      ...(limits ? { limit: limits.event, batchLimit: limits.batch } : {}),
    });
  }

  /** Consumes until `stop`. @throws BeyondLog */
  async run(stop: AbortSignal): Promise<void> {
    const { group, topics, log } = this.options;
    for (const topic of topics) {
      const slots = Array.from({ length: topic.partitions }, (_, partition) => ({ topic: topic.name, partition }));
      const starts = await Promise.all(slots.map((slot) => this.positions.start(slot)));
      // Asked for afterwards: another member may be going on meanwhile.
      const ends = await log.ends(topic.name);
      for (const [partition, end] of ends.entries()) {
        const position = starts[partition]!;
        if (position > end)
          throw new BeyondLog(
            `${group} stands at ${position} of ${topic.name}/${partition}, but the log ends at ${end}: the log was restored to an older state or is another one`,
          );
      }
    }
    this.options.observer.began?.();
    const sweeper = new IdleLoop({
      // Not again at once: what cannot go on now would not be able to then either.
      pass: () => this.parking.sweep().then(() => false),
      rest: () => 30_000,
      failed: () => undefined,
    });
    const consumed = new AbortController();
    const sweeping = sweeper.run(AbortSignal.any([stop, consumed.signal]));
    try {
      await log.consume(
        group,
        topics.map(({ name }) => name),
        (slot) => this.positions.start(slot),
        (batch) => this.consumer.deliver(batch),
        stop,
      );
    } finally {
      consumed.abort();
      await sweeping;
    }
  }

  /** Whether everything up to the present end of the log has been consumed. */
  async level(): Promise<boolean> {
    for (const { name } of this.options.topics) {
      const ends = await this.options.log.ends(name);
      for (const [partition, end] of ends.entries())
        if ((await this.positions.read({ topic: name, partition })) < end) return false;
    }
    return true;
  }
}
