import { Aggregates, UnitOfWork } from '@zhitong/events';
import { account, disable } from '../domain/account.js';
import { fields, gatewayForTest, start, type GatewayForTest } from '../gateway.fixture.js';

let t: GatewayForTest;
beforeAll(async () => {
  t = await gatewayForTest();
});
afterAll(() => t.stop());
beforeEach(() => t.clock.set(start));

const disabled = (id: string) =>
  t.gateway.service.app
    .get<UnitOfWork>(UnitOfWork)
    .run((tx) =>
      t.gateway.service.app
        .get<Aggregates>(Aggregates)
        .change(tx, account, id, 'any', (state) => disable(id, state), { actor: 'system' }),
    );

describe('signing in', () => {
  it('gives a cookie for browsers and the same token for scripts, kept nowhere but as a hash', async () => {
    const { status, body, headers } = await t.signIn('editor');
    expect(status).toBe(201);
    expect(body).toMatchObject({ account: 'editor', role: 'editor', token: expect.stringMatching(/^[\w-]{43}$/) });
    expect(headers['set-cookie']).toMatch(
      new RegExp(`^zhitong-session=${body.token}; Path=/; HttpOnly; SameSite=Strict, zhitong-device=`),
    );
    expect(headers['cache-control']).toBe('no-store');
    const about: Record<string, string>[] = [
      { authorization: `Bearer ${body.token}` },
      { cookie: `a=b; zhitong-session=${body.token}` },
    ];
    for (const headers of about)
      expect((await t.gateway.as().get('/api/session', headers)).body).toMatchObject({ account: 'editor' });
    const rows = await t.gateway.dataSource.query(`SELECT * FROM session`);
    expect(rows).not.toEqual([]);
    expect(JSON.stringify(rows)).not.toContain(body.token);
  });

  it('answers a wrong password and an unknown, or disabled, account alike', async () => {
    const gone = await t.as('leader-3');
    await disabled('leader-3');
    const answers = await Promise.all([
      t.signIn('editor', 'not the password'),
      t.signIn('nobody-of-that-name'),
      t.signIn('leader-3'),
    ]);
    expect(answers[0]).toMatchObject({ status: 401, body: { code: 'wrong-credentials', title: '账号或密码不正确' } });
    expect(answers[0].headers).not.toHaveProperty('set-cookie');
    for (const { status, body } of answers) expect({ status, body }).toEqual({ status: 401, body: answers[0].body });
    const tried = { login: 'editor', password: 'not the password' };
    expect(await t.gateway.as().post('/api/session', tried, { 'accept-language': 'en' })).toMatchObject({
      status: 401,
      body: { title: 'The login or the password is wrong' },
    });
    expect(await gone.get('/api/session')).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
  });

  it('names the fields that are wrong, and refuses unknown ones', async () => {
    expect(
      fields(await t.gateway.as().post('/api/session', { login: '', role: 'king', colour: 'red' })).sort(),
    ).toEqual(['colour: unknown-field', 'login: login-length', 'password: password-length', 'role: role']);
    expect((await t.signIn('a\u0000b')).status).toBe(422);
    const inEnglish = { 'accept-language': 'en' };
    const { body } = await t.gateway.as().post('/api/session', { login: 'editor', password: '' }, inEnglish);
    expect(body.errors[0].message).toBe('Password: 1 to 200 characters');
  });
});

describe('a session', () => {
  it('ends when somebody signs out, and after twelve hours', async () => {
    const one = await t.as('clerk');
    const out = await one.delete('/api/session');
    expect(out.status).toBe(204);
    expect(out.headers['set-cookie']).toMatch(/^zhitong-session=; .*Max-Age=0/);
    expect((await one.get('/api/session')).status).toBe(401);

    const two = await t.as('clerk');
    // Somebody is at work all day.
    for (let hour = 2; hour < 13; hour += 1) {
      t.clock.set(`2026-03-02T${String(hour).padStart(2, '0')}:59:59Z`);
      expect((await two.get('/api/session')).status).toBe(200);
    }
    t.clock.set('2026-03-02T13:00:00Z');
    expect((await two.get('/api/session')).status).toBe(401);
  });

  it('is in one role at a time, chosen among those held', async () => {
    const one = await t.as('expert-03', 'chair');
    expect((await one.get('/api/session')).body).toMatchObject({ roles: ['expert', 'chair'], role: 'chair' });
    const chosen = await one.put('/api/session/role', { role: 'expert' });
    expect(chosen.body).toMatchObject({ role: 'expert' });
    const now = t.withToken(chosen.body.token as string);
    expect((await now.get('/api/session')).body.role).toBe('expert');
    expect(fields(await now.put('/api/session/role', { role: 'administrator' }))).toEqual(['role: role-not-held']);
    expect((await now.get('/api/session')).body.role).toBe('expert');
    expect(fields(await t.signIn('editor', undefined, 'approver'))).toEqual(['role: role-not-held']);
  });

  it('has a cookie that goes over TLS only where the platform is reached so', async () => {
    const secure = await gatewayForTest({ publicUrl: new URL('https://zhitong.example') });
    try {
      const cookies = (await secure.signIn('editor')).headers['set-cookie']!;
      expect(cookies).toMatch(/^__Host-zhitong-session=[\w-]+; Path=\/; HttpOnly; SameSite=Strict; Secure, /);
      expect(cookies).toMatch(/ __Host-zhitong-device=[\w-]+; Path=\/; HttpOnly; SameSite=Strict; Secure; Max-Age=/);
      const cookie = cookies.split(';')[0]!;
      expect((await secure.gateway.as().get('/api/session', { cookie })).status).toBe(200);
    } finally {
      await secure.stop();
    }
  });
});

describe('whoever has no session, or not the role,', () => {
  it('is refused everywhere but where people sign in', async () => {
    const anyone = t.gateway.as();
    for (const [method, url] of [
      ['get', '/api/session'],
      ['put', '/api/session/role'],
      ['delete', '/api/session'],
      ['get', '/api/accounts'],
      ['post', '/api/accounts'],
      ['get', '/api/messages'],
      ['post', '/api/messages/1/read'],
      ['post', '/internal/messages'],
      ['get', '/api/intake/problems'],
    ] as const) {
      const body = url.startsWith('/internal') ? { messages: [] } : { role: 'expert' };
      const { status } =
        method === 'get' || method === 'delete' ? await anyone[method](url) : await anyone[method](url, body);
      expect([method, url, status]).toEqual([method, url, 401]);
    }
    const expert = await t.as('expert-03');
    expect((await expert.get('/api/accounts?ids=editor')).status).toBe(403);
    expect((await expert.post('/api/accounts', {})).status).toBe(403);
    expect((await t.withToken('made-up').get('/api/session')).status).toBe(401);
  });
});
