import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { KeyRing, TokenVerifier } from '@zhitong/identity';
import { eventually, mailText } from '@zhitong/testing';
import { demoPassword } from '../demo/people.js';
import { gatewayForTest, start, type GatewayForTest } from '../gateway.fixture.js';
import { serviceBehind, type ServiceBehind } from '../proxy/behind.fixture.js';

let behind: ServiceBehind;
let t: GatewayForTest;
beforeAll(async () => {
  behind = await serviceBehind();
  t = await gatewayForTest({ serviceUrls: { review: behind.url } });
});
afterAll(async () => {
  await t.stop();
  await behind.stop();
});
beforeEach(() => t.clock.set(start));

let invited = 0;
/** Hands a message in and reads the mail that goes out for it. */
const mailFor = async (kind: string, account: string, params: Record<string, string>) => {
  const before = await readdir(t.options.mailDir).catch((): string[] => []);
  invited += 1;
  const message = { id: `m-${invited}`, account, kind, params, cause: `cause-${invited}`, at: start };
  expect((await (await t.service()).post('/internal/messages', { messages: [message] })).status).toBe(204);
  const name = await eventually(async () =>
    (await readdir(t.options.mailDir).catch((): string[] => [])).find(
      (one) => one.endsWith('.eml') && !before.includes(one),
    ),
  );
  return mailText(await readFile(path.join(t.options.mailDir, name), 'utf8'));
};
const invitation = async () =>
  /task#([\w-]+)/.exec(await mailFor('seat.invited', 'expert-03', { seat: 'seat-7', answerBy: start }))![1]!;
const open = (token: string) => t.gateway.as().post('/api/session/task', { token });

describe('a link to a task', () => {
  it('opens that task with one tap, again tomorrow, and tells the service how narrow it is', async () => {
    const token = await invitation();
    const opened = await open(token);
    expect(opened).toMatchObject({ status: 201, body: { account: 'expert-03', role: 'expert', object: 'seat-7' } });
    const session = t.withToken(opened.body.token as string);
    expect((await session.get('/api/review/seats/seat-7')).status).toBe(200);
    expect(await new TokenVerifier(new KeyRing(t.options.keysDir), 'review').actor(behind.bearer())).toMatchObject({
      account: 'expert-03',
      role: 'expert',
      scope: ['review.seat.*'],
      object: 'seat-7',
    });
    t.clock.advance({ hours: 20 });
    expect((await open(token)).status).toBe(201);
  });

  it('that has expired says what to do', async () => {
    const token = await invitation();
    t.clock.advance({ days: 14 });
    expect(await open(token)).toMatchObject({
      status: 410,
      body: { code: 'link-expired', title: expect.stringContaining('等我处理') },
    });
    expect((await open('x'.repeat(43))).status).toBe(410);
  });

  it('is in the mail alone: not in the message, and as a hash in the table', async () => {
    const token = await invitation();
    const { body } = await (await t.as('expert-03')).get('/api/messages');
    expect(JSON.stringify(body)).not.toContain(token);
    const kept = JSON.stringify([
      await t.gateway.dataSource.query(`SELECT * FROM link`),
      await t.gateway.dataSource.query(`SELECT * FROM message`),
    ]);
    expect(kept).toContain('seat-7');
    expect(kept).not.toContain(token);
  });

  it('is not made for news that ask for nothing, nor for who does not hold the role', async () => {
    expect(await mailFor('seat.replaced', 'expert-03', { seat: 'seat-7' })).not.toContain('task#');
    expect(await mailFor('seat.invited', 'editor', { seat: 'seat-7', answerBy: start })).not.toContain('task#');
  });
});

describe('privilege widening by a task link', () => {
  it('gets nowhere but to its task', async () => {
    const session = t.withToken((await open(await invitation())).body.token as string);
    expect((await session.get('/api/session')).status).toBe(200);
    for (const [method, url] of [
      ['get', '/api/messages'],
      ['get', '/api/sessions'],
      ['get', '/api/tokens'],
      ['post', '/api/tokens'],
      ['put', '/api/session/role'],
      ['put', '/api/password'],
      ['post', '/api/second-factor'],
      ['delete', '/api/sessions'],
    ] as const) {
      const { status } =
        method === 'get' || method === 'delete' ? await session[method](url) : await session[method](url);
      expect([method, url, status]).toEqual([method, url, 403]);
    }
    expect((await session.delete('/api/session')).status).toBe(204);
  });

  it('ends with the role', async () => {
    const token = await invitation();
    const session = t.withToken((await open(token)).body.token as string);
    await t.gateway.dataSource.query(`UPDATE person SET roles = '{chair}' WHERE account = 'expert-03'`);
    expect((await session.get('/api/session')).status).toBe(401);
    expect((await open(token)).status).toBe(410);
    await t.gateway.dataSource.query(`UPDATE person SET roles = '{expert,chair}' WHERE account = 'expert-03'`);
    expect((await t.signIn('expert-03', demoPassword)).status).toBe(201);
  });
});
