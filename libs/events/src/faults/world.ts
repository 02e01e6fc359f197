import { randomBytes, randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import type { Contract } from '../contract.js';
import { systemClock, type Clock } from '../clock.js';
import { ConsumerGroup } from '../consume/consumer-group.js';
import type { GroupHandlers } from '../consume/group.js';
import type { EventLog } from '../log/event-log.js';
import { Aggregates } from '../store/aggregates.js';
import { eventTables } from '../store/schema.js';
import { UnitOfWork } from '../store/unit-of-work.js';
import { Relay } from '../work/relay.js';
import { Timers } from '../work/timers.js';
import { alarms } from './alarms.js';
import { counting, countingTables, type Counting } from './counting.js';
import { journalHandlers, mirrorHandlers, type Inside } from './counting-handlers.js';
import { openLog, type LogAddress } from './log-address.js';

/** Where a world is: its database and log, and the name that keeps its topics apart. Another process can open it too. */
export interface Place {
  database: string;
  log: LogAddress;
  run: string;
}

export interface WorldOptions {
  mirror?: Inside;
  journal?: Inside;
  /** What happens in the handler of an alarm's deadline. */
  ring?: (key: string) => Promise<void> | void;
  clock?: Clock;
  /** Of the producer; default 1. */
  epoch?: number;
  /** How long the handling of one event, and of a batch, may take, ms. */
  limits?: { event: number; batch: number };
  /** Counts requests again that come again. */
  forgetful?: boolean;
  /** A unit of work with a defect. */
  unitOfWork?: (dataSource: DataSource) => UnitOfWork;
  /** A log with a defect. */
  log?: (log: EventLog) => EventLog;
  poolSize?: number;
}

/** One process's view of the counters: it writes, ships and consumes. */
export class World {
  readonly unitOfWork: UnitOfWork;
  readonly aggregates: Aggregates;
  readonly relay: Relay;
  readonly timers: Timers;
  readonly alarms: ReturnType<typeof alarms>;
  readonly groups: Record<'mirror' | 'journal', ConsumerGroup>;
  /** What went wrong and is tried again. */
  readonly retried: unknown[] = [];
  /** Types and numbers of the facts that a group passed over. */
  readonly skipped = new Set<string>();

  constructor(
    readonly place: Place,
    readonly domain: Counting,
    readonly dataSource: DataSource,
    readonly log: EventLog,
    private readonly options: WorldOptions,
  ) {
    const clock = options.clock ?? systemClock;
    this.alarms = alarms(place.run, options.ring);
    const contracts = [domain.Counted, domain.Mirrored, this.alarms.AlarmSet, this.alarms.Rang] as Contract[];
    this.unitOfWork = options.unitOfWork?.(dataSource) ?? new UnitOfWork(dataSource);
    this.aggregates = new Aggregates({
      source: 'counters',
      epoch: options.epoch ?? 1,
      clock,
      newId: randomUUID,
      contracts: new Map(contracts.map((contract) => [contract.type, contract])),
    });
    this.relay = new Relay({ unitOfWork: this.unitOfWork, log });
    this.timers = new Timers({
      dataSource,
      unitOfWork: this.unitOfWork,
      aggregates: this.aggregates,
      handlers: [this.alarms.ring],
      clock,
      ...(options.limits ? { limit: options.limits.event } : {}),
    });
    this.groups = {
      mirror: this.group('mirror', mirrorHandlers(domain, options.mirror)),
      journal: this.group('journal', journalHandlers(domain, options.journal)),
    };
  }

  /** A group of this world that reads the counters. */
  group(name: string, handlers: GroupHandlers): ConsumerGroup {
    const { clock = systemClock, limits } = this.options;
    return new ConsumerGroup({
      group: `${this.place.run}-${name}`,
      topics: [this.domain.counters],
      handlers,
      log: this.log,
      dataSource: this.dataSource,
      unitOfWork: this.unitOfWork,
      aggregates: this.aggregates,
      clock,
      observer: {
        retrying: (_topic, _partition, error) => void this.retried.push(error),
        skipped: ({ type, seq }) => void this.skipped.add(`${type} ${seq}`),
      },
      ...(limits ? { limits } : {}),
    });
  }

  /** Counts a request once, however often it is asked. `before` runs inside the transaction, before its commit. */
  async count(key: string, request: string, before: () => Promise<unknown> = async () => undefined): Promise<void> {
    const { counter, Counted } = this.domain;
    await this.unitOfWork.run(async (tx) => {
      await this.aggregates.change(
        tx,
        counter,
        key,
        'any',
        ({ requests }) => (requests.includes(request) && !this.options.forgetful ? [] : [Counted({ request })]),
        { actor: 'tester' },
      );
      await before();
    });
  }

  /** Counts several requests under a key, in one go each. */
  async countAll(key: string, requests: readonly string[]): Promise<void> {
    for (const request of requests) await this.count(key, request);
  }

  async ship(): Promise<void> {
    while ((await this.relay.pass()) > 0);
  }

  async close(): Promise<void> {
    await this.log.close();
    await this.dataSource.destroy();
  }
}

/** Makes the tables and topics of a new world. */
export async function foundWorld(database: string, log: LogAddress): Promise<Place> {
  const place: Place = { database, log, run: randomBytes(5).toString('hex') };
  const dataSource = await new DataSource({ type: 'postgres', url: database, poolSize: 1 }).initialize();
  for (const statement of [...eventTables, ...countingTables]) await dataSource.query(statement);
  await dataSource.destroy();
  const opened = openLog(log);
  const { counters, mirrors } = counting(place.run);
  await opened.ensure([counters, mirrors, alarms(place.run).topic]);
  await opened.close();
  return place;
}

/** Opens a world that has been founded. */
export async function openWorld(place: Place, options: WorldOptions = {}): Promise<World> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: place.database,
    poolSize: options.poolSize ?? 8,
    // As the services' connections.
    extra: { pipeline: true },
    poolErrorHandler: () => undefined,
  });
  await dataSource.initialize();
  const log = openLog(place.log);
  return new World(place, counting(place.run), dataSource, options.log?.(log) ?? log, options);
}
