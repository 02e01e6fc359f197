import { startPlatform, Programs } from './program.fixture.js';

interface Readiness {
  service: string;
  ready: boolean;
  services: { service: string; ready: boolean; parts: { part: string; ready: boolean; waitsFor?: string }[] }[];
}

describe('npm start', () => {
  const programs = new Programs();
  let env: { DATA_DIR: string };
  beforeAll(async () => {
    env = { DATA_DIR: await programs.folder() };
    const first = await startPlatform(programs, env);
    first.signal('SIGINT');
    await first.ended;
  });
  afterEach(() => programs.kill());
  afterAll(() => programs.clean());

  const signIn = (url: string) =>
    fetch(`${url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login: 'clerk', password: 'zhitong-demo', role: 'secretariat' }),
    });

  it('says a line per service, the demo logins, and last where it is ready', async () => {
    const platform = await startPlatform(programs, env);
    const lines = platform.said().trim().split('\n');
    for (const service of ['intake', 'review', 'research', 'briefs', 'tracking', 'gateway'])
      expect(lines.some((line) => line.startsWith(service))).toBe(true);
    expect(platform.said()).toContain('leader-1');
    expect(lines.at(-1)).toBe(`ready ${platform.url}`);
    expect((await signIn(platform.url)).status).toBe(201);
    platform.signal('SIGINT');
    // What had not ended within 5 s would end with 1.
    expect(await platform.ended).toBe(0);
  });

  it('is live and ready, says of each service what it waits for, and ends within 5 s though somebody watches', async () => {
    const { url, signal, ended } = await startPlatform(programs, env);
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    const response = await fetch(`${url}/health/ready`);
    const { service, ready, services } = (await response.json()) as Readiness;
    expect({ status: response.status, ready }).toEqual({ status: 200, ready: true });
    expect([service, ...services.map((one) => one.service)].sort()).toEqual(
      ['briefs', 'gateway', 'intake', 'research', 'review', 'tracking'].sort(),
    );
    const { token } = (await (await signIn(url)).json()) as { token: string };
    const stream = await fetch(`${url}/api/live`, { headers: { authorization: `Bearer ${token}` } });
    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    signal('SIGTERM');
    expect(await ended).toBe(0);
    await stream.body!.cancel().catch(() => undefined);
  });

  it('recovers by itself after kill -9: what was stored is there', async () => {
    const killed = await startPlatform(programs, env);
    expect((await signIn(killed.url)).status).toBe(201);
    killed.signal('SIGKILL');
    await killed.ended;
    const again = await startPlatform(programs, env);
    expect((await signIn(again.url)).status).toBe(201);
    again.signal('SIGINT');
    await again.ended;
  });

  it('refuses to start twice on one data folder, with a sentence', async () => {
    const first = await startPlatform(programs, env);
    const second = programs.run('start.mjs', [], { ...env, PORT: '0' });
    expect(await second.ended).toBe(1);
    expect(second.said().trim().split('\n')).toHaveLength(1);
    first.signal('SIGINT');
    await first.ended;
  });

  it('says what is wrong with the environment, a sentence per mistake, and explains itself', async () => {
    const wrong = programs.run('start.mjs', [], { ...env, PORT: 'http', KAFKA_BROKERS: 'nowhere' });
    expect(await wrong.ended).toBe(2);
    expect(wrong.said().trim().split('\n')).toEqual([
      expect.stringContaining('PORT'),
      expect.stringContaining('KAFKA_BROKERS'),
    ]);
    for (const [name, value] of [
      ['DATA_DIR', '/dev/null/x'],
      ['DATABASE_URL', 'postgres://nobody:x@127.0.0.1:1/x'],
    ] as const) {
      const refused = programs.run('start.mjs', [], { ...env, PORT: '0', [name]: value });
      expect(await refused.ended).toBe(1);
      expect(refused.said().trim().split('\n')).toEqual([expect.stringMatching(new RegExp(`^${name}: `))]);
    }
    const help = programs.run('start.mjs', ['--help'], env);
    expect(await help.ended).toBe(0);
    expect(help.said()).toContain('DATABASE_URL');
  });
});
