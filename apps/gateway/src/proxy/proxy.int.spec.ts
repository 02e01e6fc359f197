import { KeyRing, TokenVerifier } from '@zhitong/identity';
import { demoPeople } from '../demo/people.js';
import { gatewayForTest, type GatewayForTest } from '../gateway.fixture.js';
import { serviceBehind, type Reached, type ServiceBehind } from './behind.fixture.js';

let seen: Reached[];
let answer: { status: number; headers: Record<string, string>; body: string };
let behind: ServiceBehind;
let t: GatewayForTest;

beforeAll(async () => {
  behind = await serviceBehind(() => answer);
  seen = behind.reached;
  const away = await serviceBehind();
  await away.stop();
  const serviceUrls = { intake: behind.url, review: away.url, gateway: behind.url };
  t = await gatewayForTest({ serviceUrls });
});
afterAll(async () => {
  await t.stop();
  await behind.stop();
});
beforeEach(() => {
  seen.length = 0;
  answer = { status: 200, headers: { 'content-type': 'application/json' }, body: '{"ok":true}' };
});

const verifier = (audience: string) => new TokenVerifier(new KeyRing(t.options.keysDir), audience);

describe('a request to a service', () => {
  it('comes through with method, path, query and body, and the answer comes back as it is', async () => {
    answer = {
      status: 201,
      headers: { 'content-type': 'application/json', etag: '"1"', 'zhitong-position': 'p', 'retry-after': '3' },
      body: '{"id":"problem-1"}',
    };
    const clerk = await t.as('clerk');
    const got = await clerk.post('/api/intake/problems/a%20b?kind=engineering&kind=x', '{ "title" : "问题" }');
    expect(got).toMatchObject({
      status: 201,
      body: { id: 'problem-1' },
      headers: { etag: '"1"', 'retry-after': '3' },
    });
    expect(seen).toMatchObject([{ method: 'POST', url: '/problems/a%20b?kind=engineering&kind=x' }]);
    expect(JSON.parse(seen[0]!.body)).toEqual({ title: '问题' });
    for (const method of ['get', 'put', 'delete'] as const) {
      await clerk[method]('/api/intake/problems');
      expect(seen.at(-1)!.method).toBe(method.toUpperCase());
    }
  });

  it('carries positions out sealed, of one length and for their account alone, and opens them on the way back', async () => {
    const [clerk, other] = [await t.as('clerk'), await t.as('editor')];
    const positionOf = async (position: string) => {
      answer = { ...answer, headers: { ...answer.headers, 'zhitong-position': position } };
      return (await clerk.post('/api/intake/problems', {})).headers['zhitong-position']!;
    };
    const [short, long] = [await positionOf('seat-1'), await positionOf('seat-1 and the panel, which was complete')];
    expect(long).not.toContain('seat');
    expect(Buffer.from(long.split('.').at(-1)!, 'base64url').toString()).not.toContain('panel');
    expect(short).toHaveLength(long.length);
    const seenBy = async (caller: typeof clerk, position: string) => {
      await caller.get('/api/intake/problems', { 'zhitong-position': position });
      return seen.at(-1)!.headers['zhitong-position'];
    };
    expect(await seenBy(clerk, short)).toBe('seat-1');
    expect(await seenBy(clerk, long)).toContain('the panel');
    expect(await seenBy(other, short)).toBe('none');
    expect(await seenBy(clerk, 'made-up')).toBe('none');
  });

  it('says who calls by a token for that service alone, in the role that was chosen', async () => {
    const runhe = demoPeople.find(({ id }) => id === 'enterprise-runhe')!;
    await (await t.as(runhe.id)).get('/api/intake/problems');
    expect(await verifier('intake').actor(behind.bearer())).toEqual({
      account: runhe.id,
      role: 'enterprise',
      organisation: runhe.organisation,
    });
    await expect(verifier('review').actor(behind.bearer())).rejects.toThrow();
    await expect(verifier('intake').service(behind.bearer())).rejects.toThrow();

    const chair = await t.as('expert-03', 'chair');
    await chair.get('/api/intake/problems');
    expect((await verifier('intake').actor(behind.bearer())).role).toBe('chair');
    const { body } = await chair.put('/api/session/role', { role: 'expert' });
    await t.withToken(body.token as string).get('/api/intake/problems');
    expect((await verifier('intake').actor(behind.bearer())).role).toBe('expert');
  });

  it('carries on what a command needs, and nothing of who one claims to be', async () => {
    const clerk = await t.as('clerk');
    const wanted = {
      'if-match': '"3"',
      'idempotency-key': 'key-00001',
      'accept-language': 'en',
    };
    const claims = {
      cookie: `zhitong-session=${clerk.token}`,
      forwarded: 'for=10.0.0.1',
      'x-forwarded-for': '10.0.0.1',
      'x-forwarded-user': 'administrator',
      'zhitong-actor': 'administrator',
      // Traces begin at the door: otherwise anybody could write into somebody else's.
      traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
    };
    await clerk.post('/api/intake/problems', { a: 1 }, { ...wanted, ...claims });
    const { headers } = seen.at(-1)!;
    expect(headers).toMatchObject(wanted);
    expect(headers.traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/);
    for (const [name, claim] of Object.entries(claims)) expect(headers[name]).not.toBe(claim);
    expect(JSON.stringify(headers)).not.toContain(clerk.token);
  });

  it('needs a session', async () => {
    for (const caller of [t.gateway.as(), t.withToken('made-up')])
      expect(await caller.get('/api/intake/problems')).toMatchObject({
        status: 401,
        body: { code: 'unauthenticated' },
      });
    const left = await t.as('clerk');
    await left.delete('/api/session');
    expect((await left.get('/api/intake/problems')).status).toBe(401);
    expect(seen).toEqual([]);
  });

  it('to what is no service is not found, whatever it is called', async () => {
    const clerk = await t.as('clerk');
    for (const service of ['nothing', 'gateway', 'constructor', '__proto__', 'toString', '%2e%2e', 'Intake'])
      expect(await clerk.get(`/api/${service}/problems`)).toMatchObject({ status: 404, body: { code: 'not-found' } });
    expect(seen).toEqual([]);
  });

  it('goes to the path that was asked for, also when the service’s name came encoded', async () => {
    await (await t.as('clerk')).get('/api/intak%65/problems/1');
    expect(seen.map(({ url }) => url)).toEqual(['/problems/1']);
  });
});

describe('a service that is away', () => {
  it('is a 503 that says when to come again, in the caller’s language', async () => {
    const clerk = await t.as('clerk');
    for (const [language, title] of [
      ['zh', '服务暂时不可用，请稍后再试；已填写的内容没有丢失'],
      ['en', 'The service is not available for a moment; try again, nothing was lost'],
    ] as const)
      expect(await clerk.post('/api/review/panels', {}, { 'accept-language': language })).toMatchObject({
        status: 503,
        headers: { 'retry-after': '1', 'content-type': 'application/problem+json; charset=utf-8' },
        body: { code: 'unavailable', service: 'review', title },
      });
    expect((await clerk.get('/api/intake/problems')).status).toBe(200);
  });

  it('is asked once: only the caller knows whether a repeat is harmless', async () => {
    answer = {
      status: 503,
      headers: { 'content-type': 'application/problem+json', 'retry-after': '1' },
      body: '{"code":"unavailable"}',
    };
    const clerk = await t.as('clerk');
    for (const method of ['get', 'post'] as const) {
      seen.length = 0;
      expect(await clerk[method]('/api/intake/problems')).toMatchObject({
        status: 503,
        headers: { 'retry-after': '1' },
      });
      expect(seen).toHaveLength(1);
    }
  });

  it('is named by the platform’s readiness', async () => {
    answer = { ...answer, body: '{"service":"intake","ready":true,"parts":[]}' };
    const ready = await t.gateway.as().get('/health/ready');
    expect(ready).toMatchObject({ status: 503, body: { service: 'gateway', ready: false } });
    expect(ready.body.services).toMatchObject([
      { service: 'intake', ready: true },
      { service: 'review', ready: false, parts: [{ part: 'http', ready: false, waitsFor: 'ECONNREFUSED' }] },
    ]);
  });
});
