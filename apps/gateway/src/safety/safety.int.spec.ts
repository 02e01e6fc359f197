import { request } from 'node:http';
import { demoPassword } from '../demo/people.js';
import { gatewayForTest, type GatewayForTest } from '../gateway.fixture.js';
import { networkOf } from './budgets.js';

let t: GatewayForTest;
beforeAll(async () => {
  t = await gatewayForTest();
});
afterAll(() => t.stop());

const credentials = { login: 'clerk', password: demoPassword };
const cookieOf = (answer: { headers: Record<string, string> }) => answer.headers['set-cookie']!.split(';')[0]!;

describe('CSRF', () => {
  it('does not work: what changes something with the cookie must say that it comes from our own pages', async () => {
    const cookie = cookieOf(await t.signIn('clerk'));
    const change = (headers: Record<string, string>) =>
      t.gateway.as().put('/api/session/role', { role: 'secretariat' }, { cookie, ...headers });
    const foreign: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
      {},
      // A browser adds it by itself where a proxy before us asks for a password.
      { authorization: 'Basic eDp5' },
    ];
    for (const headers of foreign)
      expect(await change(headers)).toMatchObject({ status: 403, body: { code: 'other-origin' } });
    // The control: our own page may.
    const own = await change({ 'sec-fetch-site': 'same-origin', origin: 'http://localhost:8080' });
    expect(own.status).toBe(200);
    const renewed = cookieOf(own);
    const byOrigin = await t.gateway
      .as()
      .put('/api/session/role', { role: 'secretariat' }, { cookie: renewed, origin: 'http://localhost:8080' });
    expect(byOrigin.status).toBe(200);
  });

  it('does not sign anybody in from another site either, and leaves scripts alone', async () => {
    const anyone = t.gateway.as();
    expect((await anyone.post('/api/session', credentials, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await anyone.post('/api/session', credentials, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await anyone.post('/api/session', credentials)).status).toBe(201);
  });

  it('finds no form to send: bodies are JSON and nothing else', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
      expect((await t.gateway.as().post('/api/session', '{"login":"a"}', { 'content-type': type })).status).toBe(415);
  });

  it('finds no way by CORS: nothing is allowed to other sites', async () => {
    const { headers } = await t.gateway.as().get('/api/session', { origin: 'https://evil.example' });
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

/** Every kind of answer: found, refused, unknown address, unreadable. */
const kinds = async () => {
  const anyone = t.gateway.as();
  return [
    await anyone.get('/health/live'),
    await anyone.get('/api/session'),
    await anyone.get('/nowhere'),
    await anyone.get('/api/intake/problems'),
    await anyone.post('/api/session', '{'),
    await anyone.post('/api/session', credentials),
  ];
};

describe('script injection', () => {
  it('finds a policy that runs no inline script, on every answer', async () => {
    for (const { headers } of await kinds()) {
      const policy = headers['content-security-policy']!;
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("base-uri 'none'");
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(policy).not.toMatch(/unsafe|\*/);
    }
  });
});

describe('clickjacking', () => {
  it('finds no frame, on every answer', async () => {
    for (const { headers } of await kinds()) {
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['x-frame-options']).toBe('DENY');
    }
  });
});

describe('content sniffing', () => {
  it('is forbidden on every answer, and nothing is kept or handed on', async () => {
    for (const { headers } of await kinds())
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      });
  });
});

describe('cookie theft', () => {
  it('finds cookies that script does not see, and that no plain connection or other host can set', async () => {
    const secure = await gatewayForTest({ publicUrl: new URL('https://zhitong.example') });
    try {
      const answer = await secure.signIn('clerk');
      for (const cookie of answer.headers['set-cookie']!.split(', '))
        expect(cookie).toMatch(/^__Host-[^;]+; Path=\/; HttpOnly; SameSite=Strict; Secure/);
      expect(answer.headers['strict-transport-security']).toMatch(/^max-age=63072000/);
      expect((await t.signIn('clerk')).headers).not.toHaveProperty('strict-transport-security');
    } finally {
      await secure.stop();
    }
  });
});

describe('rate limit', () => {
  it('stops an address at the doors sooner than elsewhere, and says when to come back', async () => {
    const limited = await gatewayForTest({
      budgets: { door: { points: 3, seconds: 60 }, address: { points: 6, seconds: 60 } },
    });
    try {
      const ask = () => limited.signIn('nobody-of-that-name');
      for (let n = 0; n < 3; n += 1) expect((await ask()).status).toBe(401);
      const refused = await ask();
      expect(refused).toMatchObject({ status: 429, body: { code: 'too-many-requests' } });
      expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
      const { status } = await limited.gateway.as().get('/api/session');
      expect(status).toBe(401);
      expect((await limited.gateway.as().get('/api/session')).status).toBe(401);
      expect((await limited.gateway.as().get('/api/session')).status).toBe(429);
      // Whoever watches over the platform is not shut out.
      expect((await limited.gateway.as().get('/health/live')).status).toBe(200);
    } finally {
      await limited.stop();
    }
  });

  it('stops an account wherever it comes from', async () => {
    const limited = await gatewayForTest({ budgets: { account: { points: 2, seconds: 60 } } });
    try {
      const clerk = await limited.as('clerk');
      const editor = await limited.as('editor');
      for (let n = 0; n < 2; n += 1) expect((await clerk.get('/api/messages')).status).toBe(200);
      expect((await clerk.get('/api/messages')).status).toBe(429);
      expect((await clerk.get('/api/intake/problems')).status).toBe(429);
      expect((await editor.get('/api/messages')).status).toBe(200);
    } finally {
      await limited.stop();
    }
  });
});

/** An address as a client may write it, which `fetch` does not. */
const raw = (url: URL, target: string, body = '{}', headers: Record<string, string> = {}) =>
  new Promise<{ status: number }>((resolve, reject) => {
    const own = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) };
    const sending = request({ host: url.hostname, port: url.port, method: 'POST', path: target }, (response) => {
      response.resume().on('end', () => resolve({ status: response.statusCode! }));
    });
    for (const [name, value] of Object.entries({ ...own, ...headers })) sending.setHeader(name, value);
    sending.on('error', reject).end(body);
  });

describe('an address in disguise', () => {
  it('dodges no limit: what counts is the route that it finds', async () => {
    const limited = await gatewayForTest({ budgets: { door: { points: 3, seconds: 60 } } }, ['127.0.0.1']);
    try {
      const url = new URL(limited.gateway.service.url);
      const body = JSON.stringify({ login: 'nobody', password: 'x' });
      const ways = ['/api/session', '/api/%73ession', '/%61pi/session', `${url.origin}/api/session`, '/api/session?x'];
      const statuses = [];
      for (const target of ways) statuses.push((await raw(url, target, body)).status);
      expect(statuses).toEqual([401, 401, 401, 429, 429]);
    } finally {
      await limited.stop();
    }
  });

  it('opens nothing that services tell each other', async () => {
    const behind = await gatewayForTest({}, ['127.0.0.1']);
    try {
      const url = new URL(behind.gateway.service.url);
      const through = { 'x-forwarded-for': '198.51.100.8' };
      for (const target of ['/internal/messages', '/%69nternal/messages', `${url.origin}/internal/messages`])
        expect([target, (await raw(url, target, '{"messages":[]}', through)).status]).toEqual([target, 404]);
    } finally {
      await behind.stop();
    }
  });
});

describe('flood at the services’ own door', () => {
  it('is turned away before anything is read, and has a budget', async () => {
    const limited = await gatewayForTest({ budgets: { address: { points: 3, seconds: 60 } } });
    try {
      const statuses = [];
      // Longer than any body may be: who reads it first says 413.
      const long = { messages: ['x'.repeat(2_000_000)] };
      for (let n = 0; n < 4; n += 1)
        statuses.push((await limited.gateway.as().post('/internal/messages', long)).status);
      expect(statuses).toEqual([401, 401, 401, 429]);
      // The control: a service goes on handing in.
      expect((await (await limited.service()).post('/internal/messages', { messages: [] })).status).toBe(204);
    } finally {
      await limited.stop();
    }
  });
});

describe('cookie tossing', () => {
  it('does not work behind TLS: a name without `__Host-` is not ours', async () => {
    const secure = await gatewayForTest({ publicUrl: new URL('https://zhitong.example') });
    try {
      const { token } = await secure.as('editor');
      const read = (cookie: string) => secure.gateway.as().get('/api/session', { cookie });
      expect((await read(`zhitong-session=${token}`)).status).toBe(401);
      expect((await read(`a=b;zhitong-session=${token}; c=d`)).status).toBe(401);
      expect((await read(`zhitong-session=tossed; __Host-zhitong-session=${token}`)).body.account).toBe('editor');
    } finally {
      await secure.stop();
    }
  });
});

describe('forged client address', () => {
  const forged = (n: number) => ({
    'x-forwarded-for': `203.0.113.${n}`,
    'x-real-ip': `203.0.113.${n}`,
    forwarded: `for=203.0.113.${n}`,
    'x-client-ip': `203.0.113.${n}`,
  });
  const attempts = async (g: GatewayForTest) => {
    const statuses = [];
    for (let n = 0; n < 4; n += 1)
      statuses.push((await g.gateway.as().post('/api/session', { login: 'nobody', password: 'x' }, forged(n))).status);
    return statuses;
  };

  it('dodges no limit: what a header claims is not believed', async () => {
    const limited = await gatewayForTest({ budgets: { door: { points: 3, seconds: 60 } } });
    try {
      expect(await attempts(limited)).toEqual([401, 401, 401, 429]);
    } finally {
      await limited.stop();
    }
  });

  it('is believed of a proxy that the installation names, and only the last hop of it', async () => {
    const behind = await gatewayForTest({ budgets: { door: { points: 3, seconds: 60 } } }, ['127.0.0.1']);
    try {
      // The proxy appends the address that it saw: whatever the client wrote before it is worth nothing.
      const through = (claimed: string) =>
        behind.gateway
          .as()
          .post('/api/session', { login: 'nobody', password: 'x' }, { 'x-forwarded-for': `${claimed}, 198.51.100.7` });
      const statuses = [];
      for (let n = 0; n < 4; n += 1) statuses.push((await through(`203.0.113.${n}`)).status);
      expect(statuses).toEqual([401, 401, 401, 429]);
      // The control: another client of the same proxy is not held up.
      const other = { 'x-forwarded-for': '198.51.100.8' };
      expect((await behind.gateway.as().post('/api/session', { login: 'nobody', password: 'x' }, other)).status).toBe(
        401,
      );
      // What services tell each other does not come from outside.
      expect((await behind.gateway.as().post('/internal/messages', { messages: [] }, other)).status).toBe(404);
    } finally {
      await behind.stop();
    }
  });

  it('counts an IPv6 network as one', () => {
    expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe(networkOf('2001:db8:1:2::1'));
    expect(networkOf('2001:db8:1:2::1')).not.toBe(networkOf('2001:db8:1:3::1'));
    expect(networkOf('::ffff:192.0.2.1')).toBe('192.0.2.1');
    expect(networkOf('fe80::1%eth0')).toBe('fe80:0:0:0::/64');
    expect(networkOf('192.0.2.1')).toBe('192.0.2.1');
  });
});
