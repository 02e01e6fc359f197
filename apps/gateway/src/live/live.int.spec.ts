import { KeyRing, TokenVerifier } from '@zhitong/identity';
import { eventually } from '@zhitong/testing';
import { demoPassword } from '../demo/people.js';
import { fields, gatewayForTest, type GatewayForTest } from '../gateway.fixture.js';
import { serviceBehind, type ServiceBehind } from '../proxy/behind.fixture.js';

interface Heard {
  event?: string;
  id?: string;
  data?: unknown;
}

let tracking: ServiceBehind;
let t: GatewayForTest;
/** What tracking says from now on. */
let now = { stamp: 'a.a.', changed: [] as string[] };
const open: AbortController[] = [];

beforeAll(async () => {
  tracking = await serviceBehind(({ url }) => {
    const since = new URL(url, 'http://x').searchParams.get('since');
    return { body: JSON.stringify(since === now.stamp || since === null ? { ...now, changed: [] } : now) };
  });
  t = await gatewayForTest({ serviceUrls: { tracking: tracking.url } });
});
afterEach(() => {
  for (const one of open.splice(0)) one.abort();
  now = { stamp: 'a.a.', changed: [] };
});
afterAll(async () => {
  await t.stop();
  await tracking.stop();
});

/** Listens. @returns what has been heard so far, and whether the stream has ended */
async function listen(token: string, query = '', headers: Record<string, string> = {}) {
  const ending = new AbortController();
  open.push(ending);
  const response = await fetch(new URL(`/api/live${query}`, t.gateway.service.url), {
    headers: { authorization: `Bearer ${token}`, ...headers },
    signal: ending.signal,
  });
  const heard: Heard[] = [];
  const state = { response, heard, ended: false, cut: false };
  void (async () => {
    let text = '';
    for await (const chunk of response.body!) {
      text += Buffer.from(chunk as Uint8Array).toString('utf8');
      const blocks = text.split('\n\n');
      text = blocks.pop()!;
      for (const block of blocks) heard.push(parsed(block));
    }
    state.ended = true;
  })().catch(() => (state.cut = true));
  await eventually(() => Promise.resolve(heard.length > 0));
  return state;
}
const parsed = (block: string): Heard =>
  Object.fromEntries(
    block
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()] as const)
      .filter(([name]) => name !== '')
      .map(([name, value]) => [name, name === 'data' ? (JSON.parse(value) as unknown) : value]),
  );
const until = (condition: () => boolean) => eventually(() => Promise.resolve(condition()));
const changes = (heard: readonly Heard[]) => heard.filter(({ event }) => event === 'changed').map(({ data }) => data);
const reachedTracking = () =>
  tracking.reached.map(({ url }) => Object.fromEntries(new URL(url, 'http://x').searchParams));

describe('a live stream', () => {
  it('says what to read again, as tracking tells that very person', async () => {
    const { token } = await t.as('clerk');
    const stream = await listen(token, '?problem=p1');
    expect(stream.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(stream.response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(stream.heard[0]).toMatchObject({ event: 'ready' });
    await until(() => stream.heard.some(({ id }) => id?.startsWith('a.a.~') === true));
    now = { stamp: 'b.a.', changed: ['tasks'] };
    await until(() => changes(stream.heard).length > 0);
    expect(changes(stream.heard)).toEqual([['tasks']]);
    expect(reachedTracking().at(-1)).toMatchObject({ problem: 'p1' });
    expect(tracking.bearer()).not.toBe(token);
  });

  it('goes on where it broke off', async () => {
    const { token } = await t.as('editor');
    now = { stamp: 'c.d.', changed: ['problems'] };
    const stream = await listen(token, '', { 'last-event-id': 'a.a.~0-0' });
    await until(() => changes(stream.heard).length > 0);
    expect(changes(stream.heard)).toEqual([['problems']]);
  });

  it('tells of a new message, to its recipient alone', async () => {
    const [clerk, editor] = [await t.as('clerk'), await t.as('editor')];
    const [one, other] = [await listen(clerk.token), await listen(editor.token)];
    await until(() => one.heard.length > 1 && other.heard.length > 1);
    const message = { id: 'm1', account: 'clerk', kind: 'problem.submitted', cause: 'c1', at: '2026-03-02T01:00:00Z' };
    await (
      await t.service()
    ).post('/internal/messages', {
      messages: [{ ...message, params: { number: 'SW2026-0001', title: '膜' } }],
    });
    await until(() => changes(one.heard).length > 0);
    expect([changes(one.heard), changes(other.heard)]).toEqual([[['messages']], []]);
  });

  it('ends with the session, and when its owner acts in another role', async () => {
    const clerk = await t.as('clerk');
    const stream = await listen(clerk.token);
    await clerk.delete('/api/session');
    await until(() => stream.ended);
    expect(stream.heard.at(-1)).toMatchObject({ event: 'end' });
  });

  it('keeps no session alive: who has gone is signed out as without it', async () => {
    const clerk = await t.as('clerk');
    const stream = await listen(clerk.token);
    for (let n = 0; n < 4 && !stream.ended; n += 1) {
      const heard = stream.heard.length;
      t.clock.advance({ hours: 1 });
      await until(() => stream.heard.length > heard || stream.ended);
    }
    t.clock.advance({ days: 1 });
    await until(() => stream.ended);
    expect((await clerk.get('/api/session')).status).toBe(401);
  });

  it('gives way to a newer one, where somebody has too many', async () => {
    const { token } = await t.as('approver');
    const streams: Awaited<ReturnType<typeof listen>>[] = [];
    for (let n = 0; n < 9; n += 1) streams.push(await listen(token));
    await until(() => streams[0]!.ended);
    expect(streams.slice(1).some(({ ended }) => ended)).toBe(false);
  });

  it('is cut off, so that it is begun anew, when it cannot say what is new', async () => {
    const { token } = await t.as('editor');
    const stream = await listen(token);
    await t.gateway.dataSource.query(`ALTER TABLE message RENAME TO message_away`);
    try {
      await until(() => stream.cut || stream.ended);
    } finally {
      await t.gateway.dataSource.query(`ALTER TABLE message_away RENAME TO message`);
    }
    expect([stream.cut, stream.ended]).toEqual([true, false]);
    expect((await listen(token)).heard[0]).toMatchObject({ event: 'ready' });
  });

  it('asks tracking with what a machine may do there, not here', async () => {
    const wanted = { name: '大屏', scope: ['*.read'], days: 30, password: demoPassword };
    const { body } = await (await t.as('clerk')).post('/api/tokens', wanted);
    const before = tracking.reached.length;
    await listen(body.token as string);
    await until(() => tracking.reached.length > before);
    const verifier = new TokenVerifier(new KeyRing(t.options.keysDir), 'tracking');
    expect(await verifier.actor(tracking.bearer())).toMatchObject({ account: 'clerk', scope: ['*.read'] });
  });

  it('is for nobody without a session, and names what is wrong', async () => {
    expect((await t.gateway.as().get('/api/live')).status).toBe(401);
    const refused = await (await t.as('clerk')).get('/api/live?since=%20');
    expect([refused.status, fields(refused)]).toEqual([422, ['since: since']]);
  });
});

describe('while tracking is away', () => {
  it('a stream stays, and hears of messages', async () => {
    const lonely = await gatewayForTest({ serviceUrls: { tracking: 'http://127.0.0.1:1' } });
    try {
      const { token } = await lonely.as('clerk');
      const response = await fetch(new URL('/api/live', lonely.gateway.service.url), {
        headers: { authorization: `Bearer ${token}` },
      });
      const reader = response.body!.getReader();
      expect(Buffer.from((await reader.read()).value).toString()).toContain('event: ready');
      expect(Buffer.from((await reader.read()).value).toString()).toContain('id: ~');
      await reader.cancel();
    } finally {
      await lonely.stop();
    }
  });
});
