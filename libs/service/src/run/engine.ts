import { EventEmitter } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import {
  Aggregates,
  BeyondLog,
  ConsumerGroup,
  generationGroup,
  generationSchema,
  Generations,
  IdleLoop,
  Outbound,
  Relay,
  Superseded,
  Timers,
  UnitOfWork,
  type Contract,
  type GroupHandlers,
  type Producer,
  type Projection,
  type Topic,
  type Written,
} from '@zhitong/events';
import type { DataSource, EntityManager } from 'typeorm';
import type { Checkpoints } from '../checkpoints/checkpoints.js';
import type { ServiceDefinition } from '../definition.js';
import type { Sweeper } from '../retention/sweeper.js';
import { groupObserver } from './group-observer.js';
import { LogHealth } from './log-health.js';
import { observersOf } from './observers.js';
import type { PartHealth } from './part-health.js';
import type { Settings } from './settings.js';
import { Troubles } from './troubles.js';
import { upkeepOf } from './upkeep.js';
import { withSchema } from './with-schema.js';

/** How often an idle projection looks whether it still serves, ms: the first fact tells it too. */
const glance = 2_000;

/** The event side of a service: what writes, ships, consumes, and watches the clock. */
export class Engine {
  readonly unitOfWork: UnitOfWork;
  readonly aggregates: Aggregates;
  readonly relay: Relay;
  readonly timers: Timers;
  readonly outbound: Outbound;
  readonly checkpoints: Checkpoints;
  readonly sweeper: Sweeper;
  readonly files: ReturnType<typeof upkeepOf>['files'];
  readonly groups = new Map<string, ConsumerGroup>();
  readonly generations = new Map<string, Generations>();
  private readonly logAnswers: LogHealth | undefined;
  private readonly stop = new AbortController();
  private readonly loops: Promise<void>[] = [];
  private readonly troubles: Troubles;
  /** What the observers of its groups speak to. */
  private readonly parts: Omit<Parameters<typeof groupObserver>[1], 'taken'>;
  /** Emits `taken` after each batch of facts that this process has taken in. */
  readonly batches = new EventEmitter();

  constructor(
    private readonly definition: ServiceDefinition,
    private readonly settings: Settings,
    readonly dataSource: DataSource,
    epoch: number,
  ) {
    const { clock, ids, rules, log, courier } = settings;
    const logger = new Logger(definition.name);
    this.troubles = new Troubles(logger);
    const observers = observersOf(settings);
    this.parts = { observers, troubles: this.troubles, logger };
    const topics: Topic[] = [
      ...(definition.aggregates ?? []).map((aggregate) => aggregate.topic as Topic),
      ...Object.values(definition.consumes ?? {}).flat(),
    ];
    this.logAnswers = topics[0] && new LogHealth(log, topics[0].name);
    const producer: Producer = {
      source: definition.name,
      epoch,
      clock,
      newId: () => ids.next('fact'),
      contracts: new Map<string, Contract>((definition.publishes ?? []).map((contract) => [contract.type, contract])),
    };
    const passed = (part: string) => () => void this.troubles.end(part);
    const failed = (part: string) => (error: unknown, failures: number) => this.troubles.begin(part, error, failures);
    this.unitOfWork = new UnitOfWork(dataSource);
    this.aggregates = new Aggregates(producer, (written) => this.written(written));
    this.relay = new Relay({
      unitOfWork: this.unitOfWork,
      log,
      failed: failed('relay'),
      passed: passed('relay'),
      observer: observers.relay,
    });
    this.timers = new Timers({
      dataSource,
      unitOfWork: this.unitOfWork,
      aggregates: this.aggregates,
      handlers: typeof definition.timers === 'function' ? definition.timers({ rules, ids }) : (definition.timers ?? []),
      clock,
      failed: failed('timers'),
      passed: passed('timers'),
      observer: observers.timers,
    });
    this.outbound = new Outbound({
      source: definition.name,
      unitOfWork: this.unitOfWork,
      courier,
      failed: failed('messages'),
      passed: passed('messages'),
    });
    const { unitOfWork, aggregates } = this;
    const upkeep = upkeepOf(definition, settings, { dataSource, unitOfWork, aggregates }, { failed, passed });
    ({ checkpoints: this.checkpoints, sweeper: this.sweeper, files: this.files } = upkeep);
    for (const tables of definition.projections ?? [])
      this.generations.set(tables.group, new Generations(dataSource, this.unitOfWork, tables));
  }

  /** Starts what runs without being asked. Consumer groups are started by their transports. */
  start(): void {
    const { watchesClock = true } = this.settings;
    if (watchesClock)
      this.loops.push(...[this.sweeper, this.files].flatMap((part) => part?.run(this.stop.signal) ?? []));
    if ((this.definition.aggregates ?? []).length === 0) return;
    for (const part of [this.relay, ...(watchesClock ? [this.timers, this.checkpoints] : []), this.outbound])
      this.loops.push(part.run(this.stop.signal));
  }

  /** Ends the loops after the pass in hand. */
  async close(): Promise<void> {
    this.stop.abort();
    await Promise.all(this.loops);
  }

  /** Aborted as soon as the service is to end: whoever makes a caller wait answers then. */
  get ending(): AbortSignal {
    return this.stop.signal;
  }

  /** Runs a consumer group until `stop`; a group that stands beyond the log stays stopped and says so. */
  async runGroup(group: string, handlers: GroupHandlers, stop: AbortSignal): Promise<void> {
    const generations = this.generations.get(group);
    for (let failures = 0; !stop.aborted;) {
      try {
        await (generations
          ? this.runGeneration(group, generations, handlers, stop)
          : this.consumerGroup(group, group, handlers).run(stop));
        return;
      } catch (error) {
        if (error instanceof Superseded) continue;
        failures += 1;
        this.troubles.begin(`group ${group}`, error, failures);
        // Anything else may pass: brokers that do not answer give no code that says so.
        if (error instanceof BeyondLog) return;
        await setTimeout(Math.min(100 * 2 ** failures, 5_000), undefined, { signal: stop }).catch(() => undefined);
      }
    }
  }

  /** A group as it serves, under one of its names. */
  consumerGroup(group: string, name: string, handlers: GroupHandlers): ConsumerGroup {
    const consumer = this.newConsumerGroup(group, name, handlers);
    this.groups.set(group, consumer);
    return consumer;
  }

  /** A group under one of its names; `name` carries the generation of a projection. */
  newConsumerGroup(group: string, name: string, handlers: GroupHandlers): ConsumerGroup {
    const { log, clock } = this.settings;
    return new ConsumerGroup({
      group: name,
      topics: this.definition.consumes?.[group] ?? [],
      handlers,
      log,
      dataSource: this.dataSource,
      unitOfWork: this.unitOfWork,
      aggregates: this.aggregates,
      clock,
      observer: groupObserver({ group, name }, { ...this.parts, taken: () => void this.batches.emit('taken') }),
    });
  }

  /** Whether the event log answers now; a service that needs none is not held up by it. */
  async logHealth(): Promise<PartHealth> {
    return this.logAnswers?.ask() ?? { part: 'log', ready: true };
  }

  /** What works and what does not, for /health/ready. */
  health(): PartHealth[] {
    const parts = [
      'relay',
      'timers',
      'messages',
      'checkpoints',
      'retention',
      ...(this.files ? ['files'] : []),
      ...Object.keys(this.definition.consumes ?? {}).map((group) => `group ${group}`),
    ];
    return parts.map((part) => this.troubles.healthOf(part));
  }

  private async runGeneration(
    group: string,
    generations: Generations,
    handlers: GroupHandlers,
    stop: AbortSignal,
  ): Promise<void> {
    const generation = await generations.active();
    // Stopped meanwhile: a listener would never hear of it.
    if (stop.aborted) return;
    const name = generationGroup(group, generation);
    const own = new AbortController();
    const end = () => own.abort();
    stop.addEventListener('abort', end, { once: true });
    let superseded: Superseded | undefined;
    const assertServing = (of: Projection | EntityManager): Promise<void> =>
      generations.assertServing(of, generation).catch((error: unknown) => {
        if (error instanceof Superseded) {
          superseded = error;
          own.abort();
        }
        throw error;
      });
    const guarded = withSchema(handlers, generationSchema(group, generation), async (events, projection) => {
      await assertServing(projection);
      return events;
    });
    // Where no fact comes, nothing but a look now and then tells that a rebuild has taken over.
    const watching = new IdleLoop({
      pass: () => assertServing(this.dataSource.manager).then(() => false),
      rest: () => glance,
      // A database that is away is the consumer's to report.
      failed: () => undefined,
    }).run(own.signal);
    try {
      await this.consumerGroup(group, name, guarded).run(own.signal);
    } finally {
      stop.removeEventListener('abort', end);
      own.abort();
      await watching;
    }
    if (superseded) throw superseded;
  }

  private written({ shards, due }: Written): void {
    this.relay.wake(shards);
    if (due) this.timers.wake(due);
    this.outbound.wake();
  }
}
