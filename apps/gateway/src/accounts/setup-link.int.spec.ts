import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Logger } from '@nestjs/common';
import { eventually, mailText } from '@zhitong/testing';
import { gatewayForTest, type GatewayForTest } from '../gateway.fixture.js';

const printed: string[] = [];
let t: GatewayForTest;
// What the start prints is the only way to the link.
const { warn } = Logger.prototype;
beforeEach(async () => {
  printed.length = 0;
  Logger.prototype.warn = (line: unknown) => void printed.push(String(line));
  t = await gatewayForTest({ demo: false });
});
afterEach(async () => {
  await t.stop();
  Logger.prototype.warn = warn;
});

const tokens = () => printed.flatMap((line) => /\/setup#(\S+)/.exec(line)?.[1] ?? []);
const first = { login: 'first-admin', password: 'a long enough password', name: '王小明' };
const setUp = (token: string, change: object = {}) => t.gateway.as().post('/api/setup', { ...first, token, ...change });

describe('the link of the first start', () => {
  it('makes the first administrator, once, who can then make accounts', async () => {
    const [token] = tokens();
    expect(printed.join()).toContain('http://localhost:8080/setup#');
    expect((await setUp('x'.repeat(32))).status).toBe(404);
    const both = await Promise.all([setUp(token!), setUp(token!, { login: 'second-admin' })]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 404]);
    expect((await setUp(token!, { login: 'third-admin' })).status).toBe(404);

    const { login } = both[0].status === 201 ? first : { login: 'second-admin' };
    const admin = await t.enrolled(login, 'administrator', first.password);
    const made = await admin.post('/api/accounts', { ...first, login: 'editor-1', roles: ['editor'] });
    expect(made.status).toBe(201);
  });

  it('is printed by each start until one was used: each is good, for a day', async () => {
    await t.gateway.restart();
    t.clock.advance({ hours: 23 });
    await t.gateway.restart();
    t.clock.advance({ hours: 1 });
    const [first, second, third] = tokens();
    for (const over of [first, second]) expect((await setUp(over!)).status).toBe(404);
    expect((await setUp(third!)).status).toBe(201);
    await t.gateway.restart();
    expect(tokens()).toHaveLength(3);
  });

  it('of an earlier start is good until then: a gateway that is started again takes none away', async () => {
    await t.gateway.restart();
    const [first, second] = tokens();
    expect((await setUp(first!)).status).toBe(201);
    expect((await setUp(second!, { login: 'second-admin' })).status).toBe(404);
  });

  it('of gateways that start together is good whichever printed it, and makes one administrator', async () => {
    await t.gateway.restartAs(2);
    const [, one, other] = tokens();
    const both = await Promise.all([setUp(one!), setUp(other!, { login: 'second-admin' })]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 404]);
    for (const token of tokens()) expect((await setUp(token, { login: 'third-admin' })).status).toBe(404);
  });

  it('is kept when a field is wrong', async () => {
    const [token] = tokens();
    const refused = await setUp(token!, { password: 'short' });
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ field: 'password' }] } });
    expect((await setUp(token!)).status).toBe(201);
  });
});

describe('a sign-up that shuts the first administrator out', () => {
  const enterprise = {
    organisation: { name: '抢先注册的企业', creditCode: '91350100M000100Y43' },
    ...{
      name: '张三',
      login: 'quick-one',
      password: first.password,
      email: 'quick@example.com',
      mobile: '13900000000',
    },
    consents: { terms: true, privacy: true },
  };
  const signUp = async () => {
    await t.gateway.as().post('/api/sign-up', enterprise);
    const folder = t.options.mailDir;
    await eventually(async () => (await readdir(folder).catch(() => [])).some((name) => name.endsWith('.eml')));
    const [file] = (await readdir(folder)).filter((name) => name.endsWith('.eml'));
    const text = mailText(await readFile(path.join(folder, file!), 'utf8'));
    const token = /sign-up#([\w-]+)/.exec(text)![1]!;
    const { status } = await t.gateway.as().post('/api/sign-up/confirmation', { token, password: first.password });
    expect(status).toBe(201);
  };

  it('is not possible: the link stays good, and the next start prints one too', async () => {
    await signUp();
    await t.gateway.restart();
    expect(tokens()).toHaveLength(2);
    expect((await setUp(tokens()[1]!)).status).toBe(201);
    await t.gateway.restart();
    expect(tokens()).toHaveLength(2);
  });

  it('also where the sign-up comes between the printing and the opening of the link', async () => {
    await signUp();
    expect((await setUp(tokens()[0]!)).status).toBe(201);
  });
});

describe('the demo’s accounts', () => {
  it('are there in demo mode, without a link, and are nobody outside it', async () => {
    expect((await t.signIn('administrator')).status).toBe(401);
    t.options.demo = true;
    await t.gateway.restart();
    const session = await t.as('administrator');
    expect((await session.get('/api/session')).status).toBe(200);
    expect(tokens()).toHaveLength(1);

    // The same data, put into service: nobody comes in with the password that everybody knows.
    t.options.demo = false;
    await t.gateway.restart();
    expect((await t.signIn('administrator')).status).toBe(401);
    expect((await session.get('/api/session')).status).toBe(401);
    expect((await setUp(tokens()[1]!)).status).toBe(201);
    expect((await t.signIn(first.login, first.password)).body.role).toBe('administrator');
  });

  it('are made once', async () => {
    t.options.demo = true;
    await t.gateway.restart();
    await t.gateway.restart();
    expect(await t.gateway.facts('administrator')).toMatchObject([{ type: 'AccountRegistered' }]);
  });

  it('are made once by gateways that start together', async () => {
    t.options.demo = true;
    await t.gateway.restartAs(3);
    expect(await t.gateway.facts('administrator')).toMatchObject([{ type: 'AccountRegistered' }]);
    expect((await t.signIn('leader-1')).status).toBe(201);
  });
});
