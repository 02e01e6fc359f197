import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { freePort } from '@zhitong/persistence';
import { kafkaForTests } from '@zhitong/testing';
import type { Ending } from '../demo/play.js';
import { readSamples } from '../demo/sample.js';
import { serviceNames, type ServiceName } from '../environment.js';
import { Programs, type Program } from './program.fixture.js';

const kafka = await kafkaForTests();
const samples = await readSamples();

/** Which service is killed when the demo says what: each once, while it is needed. */
const kills: readonly (readonly [RegExp, ServiceName])[] = [
  [/^drip +return, correct/, 'intake'],
  [/^drip +score and conclude/, 'review'],
  [/^harvester +accept/, 'gateway'],
  [/^slurry +call, bids/, 'research'],
  [/^raised +score/, 'tracking'],
  [/^remote +accept/, 'intake'],
  [/^calf +accept/, 'review'],
  [/^calf +milestones/, 'research'],
  [/^slurry +acknowledge/, 'briefs'],
];

/** The services as an operator runs them on one machine: a process each, on free ports. */
class Installation {
  private readonly running = new Map<ServiceName, Program>();

  private constructor(
    private readonly programs: Programs,
    readonly env: Readonly<Record<string, string>>,
    private readonly ports: ReadonlyMap<ServiceName, number>,
  ) {}

  static async start(programs: Programs, brokers: readonly string[]): Promise<Installation> {
    const dataDir = await programs.folder();
    await programs.run('run.mjs', ['postgres'], { DATA_DIR: dataDir }).line(/^ready/);
    const ports = new Map<ServiceName, number>();
    for (const service of serviceNames) ports.set(service, await freePort());
    const env = {
      DATA_DIR: dataDir,
      KAFKA_BROKERS: brokers.join(),
      KAFKA_PREFIX: `test-${randomBytes(4).toString('hex')}-`,
      ...Object.fromEntries(
        [...ports].map(([name, port]) => [`${name.toUpperCase()}_URL`, `http://127.0.0.1:${port}`]),
      ),
    };
    const installation = new Installation(programs, env, ports);
    // At once, as an operator's script does.
    await Promise.all(serviceNames.map((service) => installation.start(service)));
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

const describeWithKafka = (name: string, tests: (brokers: readonly string[]) => void) =>
  kafka.brokers
    ? describe(name, () => tests(kafka.brokers))
    : describe.skip(`${name} (Apache Kafka: ${kafka.missing})`, () => it('needs Kafka', () => undefined));

describeWithKafka('each service in a process of its own, over Kafka', (brokers) => {
  const programs = new Programs();
  afterAll(() => programs.clean());

  it('lets the demo finish with the same result when any of them is killed and started again', async () => {
    const installation = await Installation.start(programs, brokers);
    const report = path.join(installation.env.DATA_DIR!, 'demo.json');
    const demo = programs.run('run.mjs', ['demo', '--url', installation.url, '--json', report], installation.env);
    for (const [moment, service] of kills) {
      await demo.line(moment);
      await installation.kill(service);
      await installation.start(service);
    }
    expect({ code: await demo.ended, said: demo.said() }).toMatchObject({ code: 0 });
    const endings = JSON.parse(await readFile(report, 'utf8')) as Ending[];
    expect(endings.map(({ title, state }) => [title, state])).toEqual(
      samples.map(({ problem, expected }) => [problem.title, expected]),
    );
  }, 600_000);
});
