import type { DataSource } from 'typeorm';
import type { Clock } from '../clock.js';
import type { Contract, Topic } from '../contract.js';
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

export interface GroupOptions {
  group: string;
  topics: readonly Topic[];
  handlers: GroupHandlers;
  log: EventLog;
  dataSource: DataSource;
  unitOfWork: UnitOfWork;
  aggregates: Aggregates;
  clock: Clock;
  observer: Observer;
}

/** A consumer group at work: consumes, lets people look at what is parked, and says when it stands beyond the log. */
export class ConsumerGroup {
  readonly parking: Parking;
  readonly positions: Positions;
  private readonly consumer: Consumer;

  constructor(private readonly options: GroupOptions) {
    const { group, dataSource, unitOfWork, handlers, aggregates, clock, observer } = options;
    const contracts = new Map<string, Contract>([...handlers.byType].map(([type, { contract }]) => [type, contract]));
    const handle = batchHandler(handlers, aggregates);
    this.positions = new Positions(dataSource, group);
    this.parking = new Parking({ group, dataSource, unitOfWork, positions: this.positions, contracts, handle, clock });
    this.consumer = new Consumer({
      group,
      contracts,
      unitOfWork,
      positions: this.positions,
      handle,
      clock,
      observer,
      drain: (topic, key) => this.parking.drain(topic, key),
    });
  }

  /** Consumes until `stop`. @throws a sentence when a position lies beyond the end of the log: the log lost facts. */
  async run(stop: AbortSignal): Promise<void> {
    const { group, topics, log } = this.options;
    for (const topic of topics) {
      const ends = await log.ends(topic.name);
      for (const [partition, end] of ends.entries()) {
        const position = await this.positions.start({ topic: topic.name, partition });
        if (position > end)
          throw new Error(
            `${group} stands at ${position} of ${topic.name}/${partition}, but the log ends at ${end}: the log was restored to an older state or is another one`,
          );
      }
    }
    const sweeper = new IdleLoop({
      pass: async () => (await this.parking.sweep()) > 0,
      rest: () => 30_000,
      failed: () => undefined,
    });
    await Promise.all([
      log.consume(
        group,
        topics.map(({ name }) => name),
        (slot) => this.positions.start(slot),
        (batch) => this.consumer.deliver(batch),
        stop,
      ),
      sweeper.run(stop),
    ]);
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
