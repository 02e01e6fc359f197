import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { topics } from '@zhitong/contracts';
import {
  decode,
  type Clock,
  type EventLog,
  type Fact,
  type OutboundMessage,
  type Reached,
  type Recorded,
} from '@zhitong/events';
import { PostgresLog } from '@zhitong/events/postgres';
import { fileStore } from '@zhitong/files';
import { DataKeys, ensureDataKeys, ensureKeys, Signer, type Actor } from '@zhitong/identity';
import {
  PositionSeal,
  randomIds,
  startService,
  type FilePlaces,
  type Ids,
  type RuleSet,
  type RunningService,
  type ServiceDefinition,
  type Settings,
} from '@zhitong/service';
import type { DataSource } from 'typeorm';
import { eventually } from './eventually.js';
import { fixedClock } from './fixed-clock.js';
import { ForeignFacts } from './foreign-facts.js';
import { logDatabase, serviceDatabase } from './template-database.js';
import { actorOfTestToken, callerOf, type TestCaller } from './test-http.js';

export interface TestOptions {
  clock?: Clock;
  /** Deadlines pass by themselves. Otherwise only when the test asks: it moves its clock in peace. */
  watchesClock?: boolean;
  /** Instead of random ones: `countedIds()` for two services that shall give the same ids. */
  ids?: Ids;
  rules?: RuleSet;
  /** Instead of the embedded log of the test's own. */
  log?: EventLog;
  extras?: Settings['extras'];
  /** Where its files lie, where another service shall find copies there too. */
  filesDir?: string;
  trustedProxies?: readonly string[];
  metrics?: Settings['metrics'];
  tracing?: Settings['tracing'];
}

const filesIn = (folder: string, clock: Clock): FilePlaces => {
  const store = (place: string) => fileStore(pathToFileURL(path.join(folder, place)).href, { now: () => clock.now() });
  return { own: store('own'), blinded: store('blinded') };
};

/** Positions of tests are readable. */
class OpenSeal extends PositionSeal {
  seal(reached: readonly Reached[]): Promise<string> {
    return Promise.resolve(
      Buffer.from(JSON.stringify(reached.map((r) => ({ ...r, seq: String(r.seq) })))).toString('base64url'),
    );
  }
  open(sealed: string): Promise<Reached[] | undefined> {
    const entries = JSON.parse(Buffer.from(sealed, 'base64url').toString()) as {
      topic: string;
      key: string;
      seq: string;
    }[];
    return Promise.resolve(entries.map((entry) => ({ ...entry, seq: BigInt(entry.seq) })));
  }
}

/** A service on a database and an event log of its own, over HTTP and over the log, as others see it. */
export interface ServiceUnderTest {
  /** Requests of a caller; without one, anonymous. */
  as(actor?: Actor): TestCaller;
  /** A fact of another service arrives; resolves when this service has consumed it. */
  receive(fact: Fact, options: { key: string; actor?: string; cause?: string; at?: Date }): Promise<Recorded>;
  /** Facts that stand in the log under a key, in the order of each topic. */
  facts(key: string): Promise<Recorded<any>[]>;
  /** Everything committed has been shipped, and everything shipped has been consumed. */
  settled(): Promise<void>;
  /** Runs the deadlines that are due by the clock, then settles. */
  timers(): Promise<void>;
  /** Messages handed to the gateway so far. */
  messages: OutboundMessage[];
  dataSource: DataSource;
  service: RunningService;
  /** Where its keys lie: a test may rotate them. */
  keysDir: string;
  /** Where its files lie: the own ones in `own`, copies for experts in `blinded`. */
  filesDir: string;
  log: EventLog;
  /** Ends the process's side and starts it again on the same data. */
  restart(): Promise<void>;
  /** Starts the process's side anew: so many at the same moment, on the same data, of which the first one serves. */
  restartAs(replicas: number): Promise<void>;
  stop(): Promise<void>;
}

export async function serviceForTest(
  definition: ServiceDefinition,
  options: TestOptions = {},
): Promise<ServiceUnderTest> {
  const clock = options.clock ?? fixedClock('2026-03-02T01:00:00Z');
  const database = await serviceDatabase(definition);
  const ownLog = options.log ? undefined : await logDatabase(definition.name);
  const log = options.log ?? new PostgresLog({ url: ownLog!.url });
  await log.ensure(topics);
  const keysDir = await mkdtemp(path.join(tmpdir(), 'zhitong-keys-'));
  await ensureDataKeys(keysDir, [definition.name]);
  await ensureKeys(keysDir, [definition.name]);
  const filesDir = options.filesDir ?? (await mkdtemp(path.join(tmpdir(), 'zhitong-files-')));
  const messages: OutboundMessage[] = [];
  const settings: Settings = {
    databaseUrl: database.url,
    log,
    host: '127.0.0.1',
    port: 0,
    rules: options.rules ?? 'standard',
    clock,
    watchesClock: options.watchesClock ?? false,
    ids: options.ids ?? randomIds,
    checksAnswers: true,
    trustedProxies: options.trustedProxies ?? [],
    authenticate: (token) => Promise.resolve(actorOfTestToken(token)),
    seal: new OpenSeal(),
    signer: new Signer(keysDir, definition.name),
    dataKeys: new DataKeys(keysDir, definition.name),
    ...(definition.files ? { files: filesIn(filesDir, clock) } : {}),
    courier: (batch) => Promise.resolve(void messages.push(...batch)),
    ...(options.extras ? { extras: options.extras } : {}),
    ...(options.metrics ? { metrics: options.metrics } : {}),
    ...(options.tracing ? { tracing: options.tracing } : {}),
  };
  let service = await startService(definition, settings);
  let others: RunningService[] = [];
  const stopAll = () => Promise.all([service, ...others.splice(0)].map((one) => one.stop()));
  const foreign = new ForeignFacts(log, () => clock.now());

  const shipped = async () => {
    const [row] = await service.engine.dataSource.query<{ waiting: boolean }[]>(
      `SELECT EXISTS (SELECT 1 FROM events.outbox) OR EXISTS (SELECT 1 FROM events.messages) AS waiting`,
    );
    return !row!.waiting;
  };
  const level = async () => {
    for (const group of service.engine.groups.values()) if (!(await group.level())) return false;
    return true;
  };
  const settled = async () => {
    await eventually(async () => (await shipped()) && (await level()) && (await shipped()));
  };

  return {
    as: (actor) => callerOf(() => service, actor),
    receive: async (fact, about) => {
      const recorded = await foreign.append(fact, about);
      await settled();
      return recorded;
    },
    facts: async (key) => {
      await settled();
      const found: Recorded[] = [];
      for (const topic of topics) {
        const ends = await log.ends(topic.name);
        for await (const batch of log.scan(
          topic.name,
          ends.map(() => 0n),
          ends,
        ))
          for (const line of batch.lines) if (line.key === key) found.push(decode(line.body, topic.name).recorded);
      }
      return found;
    },
    settled,
    timers: async () => {
      while ((await service.engine.timers.pass()) > 0);
      await settled();
    },
    messages,
    get dataSource() {
      return service.engine.dataSource;
    },
    get service() {
      return service;
    },
    keysDir,
    filesDir,
    log,
    restart: async () => {
      await stopAll();
      service = await startService(definition, settings);
    },
    restartAs: async (replicas) => {
      await stopAll();
      const started = await Promise.all(Array.from({ length: replicas }, () => startService(definition, settings)));
      [service, ...others] = started as [RunningService, ...RunningService[]];
    },
    stop: async () => {
      await stopAll();
      if (!options.log) await log.close();
      await database.drop();
      await ownLog?.drop();
      await rm(keysDir, { recursive: true, force: true });
      if (options.filesDir === undefined) await rm(filesDir, { recursive: true, force: true });
    },
  };
}
