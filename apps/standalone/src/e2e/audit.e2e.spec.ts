import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { demoPeople } from '@zhitong/gateway/demo';
import { Programs, startPlatform } from './program.fixture.js';

/** The sample line, taken out of the log as an auditor does. */
describe('the log of the sample line', () => {
  const programs = new Programs();
  let env: Readonly<Record<string, string>>;
  let file: string;
  const tool = async (...args: string[]) => {
    const program = programs.run('run.mjs', args, env);
    return { code: await program.ended, said: program.said() };
  };
  beforeAll(async () => {
    const dir = await programs.folder();
    env = { DATA_DIR: dir };
    file = path.join(dir, 'log.jsonl');
    const { url } = await startPlatform(programs, env);
    expect((await tool('demo', '--url', url)).code).toBe(0);
    expect((await tool('audit', 'checkpoint')).code).toBe(0);
    expect((await tool('audit', 'export', file)).code).toBe(0);
  }, 300_000);
  afterAll(() => programs.clean());

  it('is intact by the public keys, and one altered letter is named', async () => {
    const keys = path.join(env.DATA_DIR!, 'keys');
    const intact = await tool('audit-verify', file, '--keys', keys);
    expect([intact.code, intact.said]).toEqual([0, expect.stringContaining('intact')]);
    const lines = (await readFile(file, 'utf8')).split('\n');
    const at = lines.findIndex((line) => line.includes('ProblemAccepted'));
    lines[at] = lines[at]!.replace('ProblemAccepted', 'ProblemRejected');
    await writeFile(`${file}.altered`, lines.join('\n'));
    const altered = await tool('audit-verify', `${file}.altered`, '--keys', keys);
    expect([altered.code, altered.said]).toEqual([
      1,
      expect.stringMatching(/first broken link: .*zhitong\.intake\.v1/),
    ]);
  }, 60_000);

  describe('personal data in events', () => {
    it('are not in it: no name of anybody of the demo, no phone, no e-mail', async () => {
      const log = await readFile(file, 'utf8');
      expect(demoPeople.map(({ name }) => name).filter((name) => log.includes(name))).toEqual([]);
      expect(log.match(/[\w.]+@[\w-]+\.\w+/)?.[0]).toBeUndefined();
      // Not the digits within a hash or an id.
      expect(log.match(/(?<![\da-z])1[3-9]\d{9}(?![\da-z])/i)?.[0]).toBeUndefined();
      // The control: what may be there is, organisations among it.
      expect(log.includes('沙湾润禾节水设备有限公司')).toBe(true);
    });
  });
});
