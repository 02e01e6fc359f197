import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { topics } from '@zhitong/contracts';
import { PrefixedLog, type EventLog } from '@zhitong/events';
import { KafkaLog } from '@zhitong/events/kafka';
import { PostgresLog } from '@zhitong/events/postgres';
import { freePort, startEmbedded, type EmbeddedServer } from '@zhitong/persistence';
import { serviceNames, type ServiceName } from '@zhitong/standalone/environment';
import { ServiceProcess } from './service-process.js';

/** An installation of its own: a process for each service, as an operator runs them, over its own PostgreSQL. */
export class Installation {
  readonly services = new Map<ServiceName, ServiceProcess>();
  private opened: EventLog | undefined;

  private constructor(
    readonly dir: string,
    private readonly server: EmbeddedServer,
    private readonly ports: ReadonlyMap<ServiceName, number>,
    private readonly kafka: { brokers: readonly string[]; prefix: string } | undefined,
  ) {}

  /** @param brokers of the log; without them it lies in PostgreSQL */
  static async open(settings: readonly string[], brokers?: readonly string[]): Promise<Installation> {
    const dir = await mkdtemp(path.join(tmpdir(), 'zhitong-bench-line-'));
    // PostgreSQL runs as another user where we are root.
    await chmod(dir, 0o755);
    const server = await startEmbedded({ dir, settings });
    const ports = new Map<ServiceName, number>();
    for (const name of serviceNames) ports.set(name, await freePort());
    const kafka = brokers && { brokers, prefix: `bench-${randomBytes(4).toString('hex')}-` };
    return new Installation(dir, server, ports, kafka);
  }

  /** Starts these services where they do not run yet: at once, as an operator's script does. */
  async start(names: readonly ServiceName[] = serviceNames): Promise<void> {
    const missing = names.filter((name) => !this.services.has(name));
    const starting = missing.map(async (name) => this.services.set(name, await this.startOne(name)));
    // None is still starting when this is given up.
    await Promise.allSettled(starting);
    await Promise.all(starting);
  }

  urlOf(name: ServiceName): string {
    return `http://127.0.0.1:${this.ports.get(name)}`;
  }

  /** An administrator's login, on a service's database. */
  databaseOf(name: ServiceName | 'log'): string {
    return Object.assign(new URL(this.server.adminUrl), { pathname: `/${name}` }).toString();
  }

  get keysDir(): string {
    return path.join(this.dir, 'keys');
  }

  /** Process of the database that starts all others of it. */
  get databasePid(): number {
    return this.server.pid;
  }

  /** Facts in the log. */
  async facts(): Promise<number> {
    const log = (this.opened ??= this.openLog());
    let facts = 0n;
    for (const { name } of topics) for (const end of await log.ends(name)) facts += end;
    return Number(facts);
  }

  /** @throws when a service has ended by itself: then something else was measured */
  assertRunning(): void {
    for (const { name, runs, words } of this.services.values())
      if (!runs) throw new Error(`${name} ended by itself:\n${words}`);
  }

  async close(): Promise<void> {
    await this.opened?.close().catch(() => undefined);
    await Promise.all([...this.services.values()].map((service) => service.stop()));
    await this.server.stop();
    await rm(this.dir, { recursive: true, force: true });
  }

  private startOne(name: ServiceName): Promise<ServiceProcess> {
    const { PATH = '', HOME = '' } = process.env;
    const urls = Object.fromEntries(serviceNames.map((each) => [`${each.toUpperCase()}_URL`, this.urlOf(each)]));
    return ServiceProcess.start(name, {
      ...{ PATH, HOME, DATA_DIR: this.dir, DATABASE_URL: this.server.adminUrl, PORT: String(this.ports.get(name)) },
      ...urls,
      // The gateway's own address is what people use: with the demo's logins, and without limits of requests.
      ...{ PUBLIC_URL: this.urlOf('gateway'), DEMO: '1', RATE_LIMITS: 'off' },
      ...(this.kafka ? { KAFKA_BROKERS: this.kafka.brokers.join(), KAFKA_PREFIX: this.kafka.prefix } : {}),
    });
  }

  private openLog(): EventLog {
    if (!this.kafka) return new PostgresLog({ url: this.databaseOf('log'), poolSize: 1 });
    const { brokers, prefix } = this.kafka;
    return new PrefixedLog(new KafkaLog({ brokers, clientId: 'bench' }), prefix);
  }
}
