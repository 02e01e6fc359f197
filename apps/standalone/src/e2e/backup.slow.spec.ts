import { appendFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { kafkaForTests } from '@zhitong/testing/kafka';
import { accept, openCampaign, stateOf, submit } from '../demo/acts/intake.js';
import { Cast } from '../demo/cast.js';
import { until } from '../demo/client.js';
import { play } from '../demo/play.js';
import { readSamples } from '../demo/sample.js';
import { review } from '../demo/scenario.js';
import { overKafka } from './installation.fixture.js';
import { Programs, startPlatform, type Program } from './program.fixture.js';

const kafka = await kafkaForTests();
const samples = await readSamples();
const [finished] = samples.filter((one) => one.path === 'line' && one.absorbs === undefined);
const [underWay] = samples.filter(({ path }) => path === 'declined');

const logs: readonly (readonly [string, () => Readonly<Record<string, string>>])[] = [
  ['the embedded log', () => ({})],
  ...(kafka.brokers ? [['Apache Kafka', () => overKafka(kafka.brokers)] as const] : []),
];
if (!kafka.brokers)
  describe.skip(`a backup over Apache Kafka (${kafka.missing})`, () => it('is restored', () => undefined));

describe.each(logs)('npm run backup and restore, over %s', (_name, log) => {
  const programs = new Programs();
  afterAll(() => programs.clean());
  const killed = async (program: Program) => {
    program.signal('SIGKILL');
    await program.ended;
  };

  it('bring back everything as of one moment, taken while people work; the line goes on, and the chains hold', async () => {
    const [dataDir, elsewhere, shelf] = [await programs.folder(), await programs.folder(), await programs.folder()];
    const folder = path.join(shelf, 'backup');
    const [before, after] = [log(), log()];
    const tool = async (env: Readonly<Record<string, string>>, ...args: string[]) => {
      const program = programs.run('run.mjs', args, env);
      return { code: await program.ended, said: program.said() };
    };
    const old = { DATA_DIR: dataDir, ...before };
    const platform = await startPlatform(programs, old);
    const cast = new Cast(platform.url);
    await play(platform.url, [finished!], () => undefined);
    const campaign = await openCampaign(cast);
    const kept = await submit(cast, campaign, underWay!);
    // People go on while it is taken: what they are told from now on may be in it, whole, or not at all.
    let working = true;
    const meanwhile: string[] = [];
    const work = (async () => {
      while (working) {
        const title = `备份期间提交的难题（第 ${meanwhile.length + 1} 项）`;
        const id = await submit(cast, campaign, { ...underWay!, problem: { ...underWay!.problem, title } });
        meanwhile.push(id);
        await accept(cast, id);
      }
    })();
    const taken = await tool(old, 'backup', folder);
    working = false;
    await work;
    expect(taken).toMatchObject({ code: 0 });
    expect((await tool(old, 'backup', folder)).said).toContain('exists already');
    await killed(platform);

    const fresh = { DATA_DIR: elsewhere, ...after };
    expect(await tool(fresh, 'restore', folder)).toMatchObject({
      code: 0,
      said: expect.stringContaining('restored as of'),
    });
    expect((await tool(fresh, 'restore', folder)).said).toContain('is not empty');
    const restored = await startPlatform(programs, fresh);
    const there = new Cast(restored.url);
    await review(there, { sample: underWay!, problem: kept }, () => undefined);
    await until('what was kept to end', async () => (await stateOf(there, kept)) === underWay!.expected);
    // One after the other they were accepted: those that are there are the first ones, each in one of its states.
    const states = await Promise.all(meanwhile.map((id) => stateOf(there, id).catch(() => 'absent')));
    const whole = states.filter((state) => state !== 'absent');
    expect(states.slice(0, whole.length)).toEqual(whole);
    for (const [n, state] of whole.entries())
      expect(state).toMatch(n < whole.length - 1 ? /^(accepted|in-review)$/ : /^(submitted|accepted|in-review)$/);
    const file = path.join(elsewhere, 'log.jsonl');
    expect(await tool(fresh, 'audit', 'export', file)).toMatchObject({ code: 0 });
    const verified = await tool(fresh, 'audit-verify', file, '--keys', path.join(elsewhere, 'keys'));
    expect(verified).toMatchObject({ code: 0, said: expect.stringContaining('intact') });
    expect(await tool({ ...fresh, PUBLIC_URL: restored.url }, 'doctor')).toMatchObject({ code: 0 });
    await killed(restored);

    if (before.KAFKA_BROKERS !== undefined) {
      // The databases alone, beside the log that went on without them.
      const behind = { DATA_DIR: await programs.folder(), ...log() };
      expect(await tool(behind, 'restore', folder)).toMatchObject({ code: 0 });
      const start = programs.run('start.mjs', [], { ...behind, ...before, PORT: '0' });
      expect(await start.ended).toBe(1);
      expect(start.said()).toContain('it was restored to an older state');
    }

    await appendFile(path.join(folder, 'postgres', 'PG_VERSION'), ' ');
    await rm(elsewhere, { recursive: true });
    expect((await tool(fresh, 'restore', folder)).said).toContain('was altered: postgres/PG_VERSION');
  }, 600_000);
});
