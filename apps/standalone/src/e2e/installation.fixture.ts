import { randomBytes } from 'node:crypto';
import { freePort } from '@zhitong/persistence';
import { serviceNames, type ServiceName } from '../environment.js';
import type { Program, Programs } from './program.fixture.js';

type Env = Readonly<Record<string, string>>;

/** Topics and groups of a test's own on brokers that others use too. */
export const overKafka = (brokers: readonly string[]): Env => ({
  KAFKA_BROKERS: brokers.join(),
  KAFKA_PREFIX: `test-${randomBytes(4).toString('hex')}-`,
});

/** The services as an operator runs them on one machine: a process each, on free ports. */
export class Installation {
  private readonly running = new Map<ServiceName, Program>();

  private constructor(
    private readonly programs: Programs,
    readonly env: Env,
    readonly postgres: Program,
    private readonly ports: ReadonlyMap<ServiceName, number>,
  ) {}

  /** @param services those that start; in another folder than one of its own, one that is there already */
  static async start(
    programs: Programs,
    settings: Env,
    { services = serviceNames, dataDir }: { services?: readonly ServiceName[]; dataDir?: string } = {},
  ): Promise<Installation> {
    const DATA_DIR = dataDir ?? (await programs.folder());
    const postgres = programs.run('run.mjs', ['postgres'], { DATA_DIR });
    await postgres.line(/^ready/);
    const ports = new Map<ServiceName, number>();
    for (const service of serviceNames) ports.set(service, await freePort());
    const env = {
      DATA_DIR,
      ...settings,
      ...Object.fromEntries(
        [...ports].map(([name, port]) => [`${name.toUpperCase()}_URL`, `http://127.0.0.1:${port}`]),
      ),
    };
    const installation = new Installation(programs, env, postgres, ports);
    // At once, as an operator's script does.
    await Promise.all(services.map((service) => installation.start(service)));
    return installation;
  }

  get url(): string {
    return `http://127.0.0.1:${this.ports.get('gateway')}`;
  }

  async kill(service: ServiceName): Promise<void> {
    const program = this.running.get(service)!;
    program.signal('SIGKILL');
    await program.ended;
  }

  async start(service: ServiceName): Promise<void> {
    const program = this.programs.run('start.mjs', [service], { ...this.env, PORT: String(this.ports.get(service)) });
    this.running.set(service, program);
    await program.line(/^ready /);
  }
}
