import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { kafkaForTests } from '@zhitong/testing/kafka';
import type { Ending } from '../demo/play.js';
import { readSamples } from '../demo/sample.js';
import type { ServiceName } from '../environment.js';
import { Installation, overKafka } from './installation.fixture.js';
import { Programs } from './program.fixture.js';

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

const describeWithKafka = (name: string, tests: (brokers: readonly string[]) => void) =>
  kafka.brokers
    ? describe(name, () => tests(kafka.brokers))
    : describe.skip(`${name} (Apache Kafka: ${kafka.missing})`, () => it('needs Kafka', () => undefined));

describeWithKafka('each service in a process of its own, over Kafka', (brokers) => {
  const programs = new Programs();
  afterAll(() => programs.clean());

  it('lets the demo finish with the same result when any of them is killed and started again', async () => {
    const installation = await Installation.start(programs, overKafka(brokers));
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
