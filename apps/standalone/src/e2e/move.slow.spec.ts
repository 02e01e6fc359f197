import path from 'node:path';
import { connectEmbedded, withClient } from '@zhitong/persistence';
import { kafkaForTests } from '@zhitong/testing/kafka';
import { openCampaign, stateOf, submit } from '../demo/acts/intake.js';
import { Cast } from '../demo/cast.js';
import { until } from '../demo/client.js';
import { play } from '../demo/play.js';
import { readSamples } from '../demo/sample.js';
import { review } from '../demo/scenario.js';
import { Installation, overKafka } from './installation.fixture.js';
import { Programs, startPlatform } from './program.fixture.js';

const kafka = await kafkaForTests();
const samples = await readSamples();
const [finished] = samples.filter((one) => one.path === 'line' && one.absorbs === undefined);
const [underWay] = samples.filter(({ path }) => path === 'declined');

const describeWithKafka = (name: string, tests: (brokers: readonly string[]) => void) =>
  kafka.brokers
    ? describe(name, () => tests(kafka.brokers))
    : describe.skip(`${name} (Apache Kafka: ${kafka.missing})`, () => it('needs Kafka', () => undefined));

/** What intake tells stays in its outbox while `work` is done: the log lets nobody write. */
async function heldBack<R>(dataDir: string, work: () => Promise<R>): Promise<R> {
  const { adminUrl } = await connectEmbedded(dataDir);
  const at = (database: string) => Object.assign(new URL(adminUrl), { pathname: `/${database}` }).toString();
  return withClient(at('log'), async (client) => {
    await client.query('BEGIN');
    await client.query('LOCK TABLE log_zhitong_intake_v1 IN EXCLUSIVE MODE');
    const result = await work();
    const waiting = await withClient(at('intake'), (intake) => intake.query('SELECT key FROM events.outbox'));
    expect(waiting.rowCount).toBeGreaterThan(0);
    await client.query('ROLLBACK');
    return result;
  });
}

describeWithKafka('npm run move', (brokers) => {
  const programs = new Programs();
  afterAll(() => programs.clean());

  it('takes an installation to Kafka in the middle of the line: what was under way ends there, once', async () => {
    const dataDir = await programs.folder();
    const target = overKafka(brokers);
    const move = async () => {
      const program = programs.run('run.mjs', ['move'], { DATA_DIR: dataDir, ...target });
      return { code: await program.ended, said: program.said() };
    };
    const first = await startPlatform(programs, { DATA_DIR: dataDir });
    await play(first.url, [finished!], () => undefined);
    expect((await move()).said).toContain('already running');
    first.signal('SIGINT');
    await first.ended;

    // Intake alone goes on: one problem stands in the log and nobody has read it, another not even there.
    const { problems } = await (async () => {
      const installation = await Installation.start(programs, {}, { dataDir, services: ['gateway', 'intake'] });
      const cast = new Cast(installation.url);
      const campaign = await openCampaign(cast);
      const told = await submit(cast, campaign, underWay!);
      const untold = await heldBack(dataDir, async () => {
        const id = await submit(cast, campaign, {
          ...underWay!,
          problem: { ...underWay!.problem, title: '尚未发出的难题' },
        });
        await installation.kill('intake');
        return id;
      });
      await installation.kill('gateway');
      installation.postgres.signal('SIGINT');
      await installation.postgres.ended;
      return { problems: [told, untold] };
    })();

    const moved = await move();
    expect(moved).toMatchObject({ code: 0, said: expect.stringMatching(/^zhitong\.intake\.v1 +\d+ 行/m) });
    const back = programs.run('start.mjs', [], { DATA_DIR: dataDir, PORT: '0' });
    expect(await back.ended).toBe(1);
    expect(back.said()).toContain(`start with KAFKA_BROKERS=${brokers.join()}`);

    const platform = await startPlatform(programs, { DATA_DIR: dataDir, ...target });
    const cast = new Cast(platform.url);
    for (const problem of problems) {
      await review(cast, { sample: underWay!, problem }, () => undefined);
      await until(`${problem} to end`, async () => (await stateOf(cast, problem)) === underWay!.expected);
      const url = `/api/tracking/problems/${problem}/timeline`;
      const types = async () => {
        const { items } = await cast.clerk().get<{ items: { type: string }[] }>(url);
        return items.map(({ type }) => type);
      };
      await until(`${problem} to be told whole`, async () => (await types()).includes('ReviewConcluded'));
      const told = await types();
      expect(told.filter((type) => type === 'ProblemSubmitted')).toHaveLength(1);
      expect(told.filter((type) => type === 'PanelFormed')).toHaveLength(1);
    }
    const file = path.join(dataDir, 'log.jsonl');
    const env = { DATA_DIR: dataDir, ...target };
    expect(await programs.run('run.mjs', ['audit', 'export', file], env).ended).toBe(0);
    const verified = programs.run('run.mjs', ['audit-verify', file, '--keys', path.join(dataDir, 'keys')], env);
    expect([await verified.ended, verified.said()]).toEqual([0, expect.stringContaining('intact')]);
  }, 600_000);
});
