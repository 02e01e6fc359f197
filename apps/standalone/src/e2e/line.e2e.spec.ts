import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { kafkaForTests } from '@zhitong/testing';
import type { Ending } from '../demo/play.js';
import { mainLine, readSamples } from '../demo/sample.js';
import { Programs, startPlatform } from './program.fixture.js';

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
    let env: Readonly<Record<string, string>>;
    let endings: Ending[];
    beforeAll(async () => {
      const dir = await programs.folder();
      env = { ...settings, DATA_DIR: dir };
      const { url } = await startPlatform(programs, env);
      const report = path.join(dir, 'demo.json');
      const demo = programs.run('run.mjs', ['demo', '--url', url, '--json', report], env);
      const code = await demo.ended;
      if (code !== 0) throw new Error(`the demo ended with ${code}:\n${demo.said()}`);
      endings = JSON.parse(await readFile(report, 'utf8')) as Ending[];
    }, 300_000);
    afterAll(() => programs.clean());

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
