import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '@zhitong/persistence';
import { serviceNames, type ServiceName } from '@zhitong/standalone/environment';
import { Proxy } from '../proxy/proxy.js';
import type { Beginning, Order } from '../preload/orders.js';
import type { Link } from '../schedule/fault.js';
import { Broker } from './broker.js';
import type { Chronicle } from './chronicle.js';
import { Database } from './database.js';
import { ServiceProcess } from './service-process.js';

/** A start on a machine that is busy with six of them. */
const patience = 120_000;

/** An installation of its own: every service a process, over a real broker and database, by way of proxies. */
export class Stage {
  readonly services = new Map<ServiceName, ServiceProcess>();
  readonly links = new Map<Link, Proxy>();
  private readonly closing: (() => Promise<unknown>)[] = [];

  private constructor(
    readonly dir: string,
    /** Folder of what the services say; stays when all else goes. */
    readonly logs: string,
    readonly chronicle: Chronicle,
  ) {}

  database!: Database;
  broker!: Broker;
  /** The gateway's address. */
  url!: string;

  static async open(chronicle: Chronicle, beginning: Pick<Beginning, 'seed' | 'defect'>, logs: string): Promise<Stage> {
    await rm(logs, { recursive: true, force: true });
    await mkdir(logs, { recursive: true });
    const dir = await mkdtemp(path.join(tmpdir(), 'zhitong-faults-'));
    // PostgreSQL runs as another user where we are root.
    await chmod(dir, 0o755);
    const stage = new Stage(dir, logs, chronicle);
    try {
      await stage.openServers();
      await stage.openServices(beginning);
      return stage;
    } catch (error) {
      await stage.close();
      throw error;
    }
  }

  /** Settings of the platform's own tools, past every proxy but the broker's. */
  get toolSettings(): Record<string, string> {
    return { ...inherited(), ...this.settings, DATABASE_URL: this.database.urlOf('postgres') };
  }

  /** Tells all services. */
  tell(order: Order): void {
    for (const service of this.services.values()) service.tell(order);
  }

  async close(): Promise<void> {
    for (const close of this.closing.splice(0).reverse()) await close().catch(() => undefined);
    await rm(this.dir, { recursive: true, force: true });
  }

  private get settings(): Record<string, string> {
    return { DATA_DIR: this.dir, KAFKA_BROKERS: this.broker.address };
  }

  private async openServers(): Promise<void> {
    this.database = await Database.start(this.dir);
    this.closing.push(() => this.database.stop());
    this.broker = await Broker.start(path.join(this.dir, 'kafka'), (port) => this.link('broker', port));
    this.closing.push(() => this.broker.stop());
    this.chronicle.tell('database and broker run');
  }

  private async openServices(beginning: Pick<Beginning, 'seed' | 'defect'>): Promise<void> {
    const ports = new Map<ServiceName, number>();
    for (const name of serviceNames) ports.set(name, await freePort());
    const addressOf = (name: ServiceName) => `http://127.0.0.1:${ports.get(name)}`;
    const urls = Object.fromEntries(serviceNames.map((name) => [`${name.toUpperCase()}_URL`, addressOf(name)]));
    this.url = addressOf('gateway');
    for (const [index, name] of serviceNames.entries()) {
      const { port } = await this.link(name, this.database.port);
      const env = {
        ...inherited(),
        ...this.settings,
        ...urls,
        DATABASE_URL: this.database.urlVia(port),
        PORT: String(ports.get(name)),
      };
      const seed = { ...beginning, seed: beginning.seed + index };
      this.services.set(name, new ServiceProcess(name, env, this.chronicle, path.join(this.logs, `${name}.log`), seed));
    }
    this.closing.push(() => Promise.all([...this.services.values()].map((service) => service.stop())));
    for (const service of this.services.values()) service.start();
    for (const service of this.services.values()) await service.untilReady(patience);
    this.chronicle.tell(`all services are ready: ${this.url}`);
  }

  private async link(name: Link, port: number): Promise<Proxy> {
    const proxy = await Proxy.to(port);
    this.links.set(name, proxy);
    this.closing.push(() => proxy.close());
    return proxy;
  }
}

/** Nothing of this process's settings but what every program needs. */
function inherited(): Record<string, string> {
  const { PATH = '', HOME = '', JAVA_HOME } = process.env;
  return { PATH, HOME, ...(JAVA_HOME === undefined ? {} : { JAVA_HOME }) };
}
