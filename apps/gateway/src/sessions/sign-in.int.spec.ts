import { demoPassword } from '../demo/people.js';
import { gatewayForTest, start, type GatewayForTest } from '../gateway.fixture.js';
import { passwordChecks } from './passwords.js';
import { signInRules } from './rules.js';

let t: GatewayForTest;
beforeAll(async () => {
  t = await gatewayForTest();
});
afterAll(() => t.stop());
beforeEach(async () => {
  t.clock.set(start);
  await t.gateway.dataSource.query(`TRUNCATE attempt`);
});

const wrong = 'not the password';
/** Fails often enough that the next attempt has to wait. */
const besiege = async (login: string) => {
  for (let n = 0; n < signInRules.freeFailures; n += 1) await t.signIn(login, wrong);
};

describe('account enumeration', () => {
  it('tells nothing: wrong password and unknown login cost the same work and get the same answer, byte by byte', async () => {
    const told = [];
    for (const login of ['editor', 'nobody-of-that-name']) {
      const before = passwordChecks();
      const { status, body, headers } = await t.signIn(login, wrong);
      const { date: _, ...rest } = headers;
      told.push({ status, text: JSON.stringify(body), headers: rest, checks: passwordChecks() - before });
    }
    expect(told[0]).toMatchObject({ status: 401, checks: 1 });
    expect(told[1]).toEqual(told[0]);
  });

  it('tells nothing when there were too many attempts either', async () => {
    const told = [];
    for (const login of ['editor', 'nobody-of-that-name']) {
      await besiege(login);
      // Not even the right password tells that there is such an account.
      const { status, body, headers } = await t.signIn(login, demoPassword);
      told.push({ status, text: JSON.stringify(body), wait: headers['retry-after'] });
    }
    expect(told[0]).toMatchObject({ status: 429, wait: '15' });
    expect(told[1]).toEqual(told[0]);
  });
});

describe('brute force', () => {
  it('waits longer and longer, and not for ever', async () => {
    await besiege('editor');
    const waits = [];
    for (let n = 0; n < 9; n += 1) {
      const { status, headers } = await t.signIn('editor', wrong);
      expect(status).toBe(429);
      waits.push(Number(headers['retry-after']));
      t.clock.advance({ seconds: waits.at(-1)! });
      expect((await t.signIn('editor', wrong)).status).toBe(401);
    }
    expect(waits).toEqual([15, 30, 60, 120, 240, 480, 900, 900, 900]);
    t.clock.advance({ minutes: 15 });
    expect((await t.signIn('editor')).status).toBe(201);
    // Who came in begins anew.
    expect((await t.signIn('editor', wrong)).status).toBe(401);
    expect((await t.signIn('editor')).status).toBe(201);
  });
});

describe('parallel guessing', () => {
  it('gets no more guesses than one after another: each counts before it is looked at', async () => {
    const answers = await Promise.all([...Array(25)].map((_, n) => t.signIn('editor', `guess number ${n}`)));
    const looked = answers.filter(({ status }) => status === 401);
    expect(looked).toHaveLength(signInRules.freeFailures);
    for (const { status } of answers.filter((one) => !looked.includes(one))) expect(status).toBe(429);
  });

  it('gets no more guesses at the own password of an open screen either', async () => {
    const session = await t.as('editor');
    const answers = await Promise.all(
      [...Array(15)].map(() => session.put('/api/password', { password: wrong, newPassword: 'another-one-2031' })),
    );
    expect(answers.filter(({ status }) => status === 422)).toHaveLength(signInRules.freeFailures);
  });
});

describe('lock-out as denial of service', () => {
  it('does not reach the owner on a browser that signed in before', async () => {
    const cookie = /zhitong-device=[\w-]+/.exec((await t.signIn('clerk')).headers['set-cookie']!)![0];
    await besiege('clerk');
    expect((await t.signIn('clerk')).status).toBe(429);
    const credentials = { login: 'clerk', password: demoPassword };
    const own = await t.gateway.as().post('/api/session', credentials, { cookie });
    expect(own.status).toBe(201);
    // The device is known already: it gets no second cookie.
    expect(own.headers['set-cookie']).not.toContain('zhitong-device');
    // It is that person's device alone, and has a limit of its own.
    const others = { login: 'editor', password: wrong };
    for (let n = 0; n < signInRules.freeFailures; n += 1) await t.gateway.as().post('/api/session', others, { cookie });
    expect((await t.signIn('editor')).status).toBe(429);
    for (let n = 0; n < signInRules.freeFailures; n += 1)
      await t.gateway.as().post('/api/session', { ...credentials, password: wrong }, { cookie });
    expect((await t.gateway.as().post('/api/session', credentials, { cookie })).status).toBe(429);
  });
});

describe('session fixation', () => {
  it('does not work: signing in and choosing a role each make a new token, and the old one is nobody’s', async () => {
    const planted = 'planted-by-somebody-else-0000000000000000000';
    const { body } = await t.gateway
      .as()
      .post(
        '/api/session',
        { login: 'expert-03', password: demoPassword },
        { cookie: `zhitong-session=${planted}`, 'sec-fetch-site': 'same-origin' },
      );
    expect(body.token).not.toBe(planted);
    expect((await t.withToken(planted).get('/api/session')).status).toBe(401);
    const chosen = await t.withToken(body.token as string).put('/api/session/role', { role: 'chair' });
    expect(chosen.body.token).not.toBe(body.token);
    expect((await t.withToken(body.token as string).get('/api/session')).status).toBe(401);
    expect((await t.withToken(chosen.body.token as string).get('/api/session')).body.role).toBe('chair');
  });
});

describe('session theft', () => {
  it('from the tables is of no use: they hold hashes alone', async () => {
    const session = await t.as('approver');
    const rows = JSON.stringify(await t.gateway.dataSource.query(`SELECT * FROM session`));
    expect(rows).toContain('approver');
    expect(rows).not.toContain(session.token);
    const [row] = await t.gateway.dataSource.query<{ token: string }[]>(`SELECT token FROM session LIMIT 1`);
    expect((await t.withToken(row!.token).get('/api/session')).status).toBe(401);
  });

  it('is seen by its owner, who ends one session or all others', async () => {
    await t.gateway.dataSource.query(`DELETE FROM session`);
    const [here, phone, stolen] = [await t.as('clerk-2'), await t.as('clerk-2'), await t.as('clerk-2')];
    const listed = (await here.get('/api/sessions', { 'user-agent': 'Firefox' })).body as {
      id: string;
      current: boolean;
      address: string;
    }[];
    expect(listed).toHaveLength(3);
    expect(listed.filter(({ current }) => current)).toHaveLength(1);
    expect(listed[0]!.address).toBe('127.0.0.1');
    const { id } = (await stolen.get('/api/session')).body as { id: string };
    // Nobody ends a stranger's session, or learns that there is one.
    expect((await (await t.as('editor')).delete(`/api/sessions/${id}`)).status).toBe(404);
    expect((await here.delete(`/api/sessions/${id}`)).status).toBe(204);
    expect((await stolen.get('/api/session')).status).toBe(401);
    expect((await here.delete('/api/sessions')).status).toBe(204);
    expect((await phone.get('/api/session')).status).toBe(401);
    expect((await here.get('/api/session')).status).toBe(200);
  });

  it('ends when nobody uses the session for two hours', async () => {
    const one = await t.as('clerk');
    t.clock.advance({ hours: 1, minutes: 59 });
    expect((await one.get('/api/session')).status).toBe(200);
    t.clock.advance({ hours: 1, minutes: 59 });
    expect((await one.get('/api/session')).status).toBe(200);
    t.clock.advance({ hours: 2 });
    expect((await one.get('/api/session')).status).toBe(401);
  });
});
