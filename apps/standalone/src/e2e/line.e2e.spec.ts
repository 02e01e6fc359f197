import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { demoPeople } from '@zhitong/gateway/demo';
import { freePort } from '@zhitong/persistence';
import { eventually } from '@zhitong/testing/eventually';
import { kafkaForTests } from '@zhitong/testing/kafka';
import type { Ending } from '../demo/play.js';
import { mainLine, readSamples } from '../demo/sample.js';
import { Collector } from './collector.fixture.js';
import { questions, shownIn, unknownIn } from './metrics.fixture.js';
import { Programs, startPlatform, type Program } from './program.fixture.js';

const kafka = await kafkaForTests();
const samples = await readSamples();

interface LogLine {
  topic: string;
  partition: number;
  key: string;
  seq: number;
  type: string;
}

const walksTheLine = (log: string, settings: Readonly<Record<string, string>>) =>
  describe(`the whole line on the log in ${log}`, () => {
    const programs = new Programs();
    const collector = new Collector();
    let env: Readonly<Record<string, string>>;
    let endings: Ending[];
    let platform: Program;
    let metrics: string;
    beforeAll(async () => {
      const dir = await programs.folder();
      metrics = `http://127.0.0.1:${await freePort()}/metrics`;
      env = {
        ...settings,
        DATA_DIR: dir,
        METRICS_PORT: new URL(metrics).port,
        OTEL_EXPORTER_OTLP_ENDPOINT: await collector.open(),
        LOG_FORMAT: 'json',
      };
      const started = await startPlatform(programs, env);
      const { url } = started;
      platform = started;
      const report = path.join(dir, 'demo.json');
      const demo = programs.run('run.mjs', ['demo', '--url', url, '--json', report], env);
      const code = await demo.ended;
      if (code !== 0) throw new Error(`the demo ended with ${code}:\n${demo.said()}`);
      endings = JSON.parse(await readFile(report, 'utf8')) as Ending[];
    }, 300_000);
    afterAll(async () => {
      await programs.clean();
      collector.close();
    });

    it('brings every problem to its end', () => {
      expect(endings.map(({ title, state }) => [title, state])).toEqual(
        samples.map(({ problem, expected }) => [problem.title, expected]),
      );
    });

    it('tells each problem’s story in order, from the enterprise to the leader and back', () => {
      for (const [index, { path: way }] of samples.entries())
        expect(following(mainLine[way], endings[index]!.timeline)).toEqual(mainLine[way]);
    });

    it('can be read back from the log, dense per key, with the main line in order', async () => {
      for (const [index, { path: way }] of samples.entries()) {
        const { problem } = endings[index]!;
        const reading = programs.run('run.mjs', ['events', '--problem', problem, '--json'], env);
        expect(await reading.ended).toBe(0);
        const lines = JSON.parse(reading.said()) as LogLine[];
        expect(following(mainLine[way], lines)).toEqual(mainLine[way]);
        const own = lines.filter(({ key }) => key === problem);
        for (const topic of new Set(own.map((line) => line.topic)))
          expect(own.filter((line) => line.topic === topic).map(({ seq }) => seq)).toEqual(dense);
      }
    });

    it('is one trace from a click over the log to the other services and the mail, and holds nobody’s name', async () => {
      const wanted = [
        'gateway POST /api/:service/*',
        'intake POST /problems/:id/acceptance',
        'intake send ProblemAccepted',
        'review process ProblemAccepted',
        'tracking process ProblemAccepted',
        'gateway send mail',
      ];
      const [spans] = await eventually(() => {
        const traces = collector.tracesWith(...wanted);
        return traces.length > 0 ? traces : undefined;
      });
      // All hang together: each but the first was begun by another of them.
      const ids = new Set(spans!.map(({ id }) => id));
      expect(spans!.filter(({ parent }) => parent === undefined).map(({ name }) => name)).toEqual([
        'POST /api/:service/*',
      ]);
      expect(spans!.filter(({ parent }) => parent !== undefined && !ids.has(parent))).toEqual([]);
      expect(named(collector.received)).toEqual([]);
    });

    it('shows every series that the dashboard and the alerts ask for, with few values to a label', async () => {
      const text = await (await fetch(metrics)).text();
      const shown = shownIn(text);
      const asked = await questions();
      expect(asked.length).toBeGreaterThan(40);
      expect(asked.flatMap((question) => unknownIn(question, shown))).toEqual([]);
      expect(named(text)).toEqual([]);
      // However many problems there are: ids are no labels.
      for (const { problem } of endings) expect(text).not.toContain(problem);
      expect(text.split('\n').length).toBeLessThan(15_000);
    });

    it('logs one JSON object to a line, and names nobody', () => {
      // Before it began, what builds it may have had its say.
      const lines = platform.said().trim().split('\n');
      const own = lines.slice(lines.findIndex((line) => line.startsWith('{')));
      expect(own.length).toBeGreaterThan(6);
      for (const line of own)
        expect(JSON.parse(line)).toMatchObject({
          time: expect.any(String),
          level: expect.any(String),
          service: expect.any(String),
          message: expect.any(String),
        });
      expect(named(platform.said())).toEqual([]);
    });
  });

walksTheLine('PostgreSQL', {});
if (kafka.brokers)
  walksTheLine('Apache Kafka', {
    KAFKA_BROKERS: kafka.brokers.join(),
    KAFKA_PREFIX: `test-${randomBytes(4).toString('hex')}-`,
  });
else
  describe.skip(`the whole line on the log in Apache Kafka (${kafka.missing})`, () => {
    it('brings every problem to its end', () => undefined);
  });

/** What stands in a text and is somebody's: a name, an address of mail, a mobile number. */
const named = (text: string): string[] => [
  ...demoPeople.map(({ name }) => name).filter((name) => text.includes(name)),
  ...(text.match(/[\w.-]+@demo\.invalid|(?<![\da-f])1[3-9]\d{9}(?![\da-f])/g) ?? []),
];

/** Of the expected types, those that come after each other among the events, with others between them. */
function following(expected: readonly string[], events: readonly { type: string }[]): string[] {
  const found: string[] = [];
  for (const { type } of events) if (type === expected[found.length]) found.push(type);
  return found;
}

/** 1, 2, 3 … */
const dense = {
  asymmetricMatch: (numbers: unknown) => (numbers as number[]).every((number, index) => number === index + 1),
};
