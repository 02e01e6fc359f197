import { randomBytes, randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import type { Contract } from '../contract.js';
import { systemClock, type Clock } from '../clock.js';
import { ConsumerGroup } from '../consume/consumer-group.js';
import type { EventLog } from '../log/event-log.js';
import { Aggregates } from '../store/aggregates.js';
import { eventTables } from '../store/schema.js';
import { UnitOfWork } from '../store/unit-of-work.js';
import { Relay } from '../work/relay.js';
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
  clock?: Clock;
  /** How long the handling of one event, and of a batch, may take, ms. */
  limits?: { event: number; batch: number };
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
  readonly groups: Record<'mirror' | 'journal', ConsumerGroup>;
  /** What went wrong and is tried again. */
  readonly retried: unknown[] = [];

  constructor(
    readonly place: Place,
    readonly domain: Counting,
    readonly dataSource: DataSource,
    readonly log: EventLog,
    options: WorldOptions,
  ) {
    const clock = options.clock ?? systemClock;
    const contracts = [domain.Counted, domain.Mirrored] as Contract[];
    this.unitOfWork = options.unitOfWork?.(dataSource) ?? new UnitOfWork(dataSource);
    this.aggregates = new Aggregates({
      source: 'counters',
      epoch: 1,
      clock,
      newId: randomUUID,
      contracts: new Map(contracts.map((contract) => [contract.type, contract])),
    });
    this.relay = new Relay({ unitOfWork: this.unitOfWork, log });
    const group = (name: string, handlers: ConstructorParameters<typeof ConsumerGroup>[0]['handlers']) =>
      new ConsumerGroup({
        group: `${name}-${place.run}`,
        topics: [domain.counters],
        handlers,
        log,
        dataSource,
        unitOfWork: this.unitOfWork,
        aggregates: this.aggregates,
        clock,
        observer: { retrying: (_topic, _partition, error) => void this.retried.push(error) },
        ...(options.limits ? { limits: options.limits } : {}),
      });
    this.groups = {
      mirror: group('mirror', mirrorHandlers(domain, options.mirror)),
      journal: group('journal', journalHandlers(domain, options.journal)),
    };
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
        ({ requests }) => (requests.includes(request) ? [] : [Counted({ request })]),
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
  await opened.ensure([counters, mirrors]);
  await opened.close();
  return place;
}

/** Opens a world that has been founded. */
export async function openWorld(place: Place, options: WorldOptions = {}): Promise<World> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: place.database,
    poolSize: options.poolSize ?? 8,
    poolErrorHandler: () => undefined,
  });
  await dataSource.initialize();
  const log = openLog(place.log);
  return new World(place, counting(place.run), dataSource, options.log?.(log) ?? log, options);
}
