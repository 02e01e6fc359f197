import { gatewayForTest, start, type GatewayForTest } from '../gateway.fixture.js';
import { hashPassword } from '../sessions/passwords.js';
import { codeAt } from './totp.js';

const password = 'snow-cotton-canal-2031';
let t: GatewayForTest;
beforeAll(async () => {
  t = await gatewayForTest();
  // Known people, on a platform that is no demo any more.
  await t.gateway.dataSource.query(`UPDATE person SET demo = false, password = $1`, [await hashPassword(password)]);
  t.options.demo = false;
});
afterAll(() => t.stop());
beforeEach(async () => {
  t.clock.set(start);
  await t.gateway.dataSource.query(`DELETE FROM second_factor`);
  await t.gateway.dataSource.query(`TRUNCATE attempt`);
});

const signIn = (login: string, more: object = {}) => t.gateway.as().post('/api/session', { login, password, ...more });

describe('a second factor', () => {
  it('is needed by leaders: without one a session can do nothing but set it up', async () => {
    const session = await t.as('leader-1', 'leader', password);
    expect((await session.get('/api/session')).body).toMatchObject({ role: 'leader', mustEnrol: true });
    expect((await session.get('/api/messages')).status).toBe(403);
    expect((await session.put('/api/password', { password, newPassword: 'another-one-2031' })).status).toBe(403);

    const leader = await t.enrolled('leader-1', 'leader', password);
    expect((await leader.get('/api/session')).body).toMatchObject({ mustEnrol: false, secondFactor: true });
    expect((await leader.get('/api/messages')).status).toBe(200);
    // What was opened without it has ended.
    expect((await session.get('/api/session')).status).toBe(401);
  });

  it('is asked for from then on, after the password', async () => {
    const { secret } = await t.enrolled('editor', 'editor', password);
    t.clock.advance({ minutes: 1 });
    expect(await signIn('editor', { password: 'wrong' })).toMatchObject({ body: { code: 'wrong-credentials' } });
    expect(await signIn('editor')).toMatchObject({ status: 401, body: { code: 'second-factor-needed' } });
    expect(await signIn('editor', { code: '000000' })).toMatchObject({
      status: 401,
      body: { code: 'second-factor-wrong' },
    });
    expect((await signIn('editor', { code: codeAt(secret, t.clock.now()) })).status).toBe(201);
  });

  it('lies encrypted, and its recovery codes as hashes', async () => {
    const { secret, recoveryCodes } = await t.enrolled('editor', 'editor', password);
    const stored = JSON.stringify([
      await t.gateway.dataSource.query(`SELECT * FROM second_factor`),
      await t.gateway.dataSource.query(`SELECT * FROM recovery_code`),
    ]);
    expect(stored).toContain('v1.AES-256-GCM.');
    for (const clear of [secret, ...recoveryCodes]) expect(stored).not.toContain(clear);
  });

  it('comes as a secret for the app, with a code to scan, and counts only once a code was shown', async () => {
    const session = await t.as('clerk', 'secretariat', password);
    const { body } = await session.post('/api/second-factor', { password });
    expect(body.uri).toMatch(/^otpauth:\/\/totp\/.*secret=[A-Z2-7]{32}/);
    expect(body.qr).toMatch(/^<svg /);
    expect((await session.get('/api/second-factor')).body).toEqual({ set: false, recoveryCodes: 0 });
    expect((await signIn('clerk')).status).toBe(201);
    await session.post('/api/second-factor/confirmation', { code: codeAt(body.secret as string, t.clock.now()) });
    expect((await signIn('clerk')).status).toBe(401);
  });

  it('is removed with password and code, and not otherwise', async () => {
    const { secret, recoveryCodes, ...session } = await t.enrolled('clerk', 'secretariat', password);
    expect((await session.post('/api/second-factor', { password })).status).toBe(409);
    const [code] = recoveryCodes;
    expect((await session.post('/api/second-factor/removal', { password: 'wrong', code })).status).toBe(422);
    expect((await session.post('/api/second-factor/removal', { password, code: '000000' })).status).toBe(401);
    expect((await session.post('/api/second-factor/removal', { password, code })).status).toBe(204);
    expect((await signIn('clerk')).status).toBe(201);
    expect(secret).toHaveLength(32);
  });
});

describe('an open screen', () => {
  it('sets no second factor: the password is asked for', async () => {
    const session = await t.as('clerk', 'secretariat', password);
    expect((await session.post('/api/second-factor', {})).status).toBe(422);
    expect(await session.post('/api/second-factor', { password: 'wrong' })).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'password', code: 'wrong-password' }] },
    });
    expect(await t.gateway.dataSource.query(`SELECT 1 FROM second_factor`)).toEqual([]);
  });
});

describe('a lost second factor', () => {
  it('is removed by an administrator, who shows the own password; its owner is told, and everything ends', async () => {
    const leader = await t.enrolled('leader-1', 'leader', password);
    t.clock.advance({ minutes: 1 });
    const administrator = await t.enrolled('administrator', 'administrator', password);
    const remove = (account: string, typed: string) =>
      administrator.post(`/api/accounts/${account}/second-factor/removal`, { password: typed });
    expect((await remove('leader-1', 'wrong')).status).toBe(422);
    expect((await remove('administrator', password)).status).toBe(403);
    expect((await remove('nobody', password)).status).toBe(404);
    expect((await remove('editor', password)).status).toBe(404);
    expect((await leader.get('/api/session')).status).toBe(200);
    expect((await remove('leader-1', password)).status).toBe(200);
    expect((await leader.get('/api/session')).status).toBe(401);
    expect((await signIn('leader-1')).body).toMatchObject({ role: 'leader', mustEnrol: true });
    const again = await t.enrolled('leader-1', 'leader', password);
    const told = (await again.get('/api/messages')).body as { kind: string }[];
    expect(told.map(({ kind }) => kind)).toContain('account.second-factor-removed');
    // That it was done is not hidden from its owner; who did it, and from where, is.
    const { entries } = (await again.get('/api/audit')).body as { entries: Record<string, unknown>[] };
    const removal = entries.find(({ what, detail }) => what === 'second-factor' && detail === 'removed')!;
    expect(removal).not.toHaveProperty('actor');
    expect(removal).not.toHaveProperty('from');
    expect(entries.find(({ kind }) => kind === 'signed-in')).toHaveProperty('from');
    const all = (await administrator.get('/api/audit?account=leader-1')).body as typeof removal & { entries: object[] };
    expect(all.entries).toContainEqual(expect.objectContaining({ actor: 'administrator', from: expect.anything() }));
  });
});

describe('guessing at the removal of a second factor', () => {
  it('is counted and stands in the trail', async () => {
    const session = await t.enrolled('editor', 'editor', password);
    const guess = () => session.post('/api/second-factor/removal', { password, code: '000000' });
    const answers = [];
    for (let n = 0; n < 6; n += 1) answers.push((await guess()).status);
    expect(answers).toEqual([401, 401, 401, 401, 401, 429]);
    const { entries } = (await session.get('/api/audit')).body as { entries: Record<string, unknown>[] };
    expect(entries.filter(({ detail }) => detail === 'second-factor-removal')).toHaveLength(5);
  });
});

describe('second factor replay', () => {
  it('does not work: a code is good once, and none before it either', async () => {
    const { secret } = await t.enrolled('editor', 'editor', password);
    // The code that confirmed it was its first use.
    expect((await signIn('editor', { code: codeAt(secret, t.clock.now()) })).status).toBe(401);
    const earlier = codeAt(secret, t.clock.now());
    t.clock.advance({ seconds: 30 });
    const code = codeAt(secret, t.clock.now());
    expect((await signIn('editor', { code })).status).toBe(201);
    expect((await signIn('editor', { code })).status).toBe(401);
    expect((await signIn('editor', { code: earlier })).status).toBe(401);
  });

  it('does not work with recovery codes', async () => {
    const { recoveryCodes } = await t.enrolled('editor', 'editor', password);
    expect(new Set(recoveryCodes).size).toBe(10);
    expect((await signIn('editor', { code: recoveryCodes[3] })).status).toBe(201);
    expect((await signIn('editor', { code: recoveryCodes[3] })).status).toBe(401);
    const both = await Promise.all([1, 2].map(() => signIn('editor', { code: recoveryCodes[4]!.toUpperCase() })));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 401]);
  });

  it('is slowed down like every guess', async () => {
    await t.enrolled('editor', 'editor', password);
    for (let n = 0; n < 5; n += 1) await signIn('editor', { code: `00000${n}` });
    expect((await signIn('editor', { code: '123456' })).status).toBe(429);
  });
});

describe('privilege widening', () => {
  it('does not get a role that needs a second factor into a session without one', async () => {
    await t.gateway.dataSource.query(`UPDATE person SET roles = '{editor,administrator}' WHERE login = 'editor-2'`);
    const { body } = await signIn('editor-2');
    expect(body).toMatchObject({ role: 'editor', mustEnrol: false });
    const session = t.withToken(body.token as string);
    expect(await session.put('/api/session/role', { role: 'administrator' })).toMatchObject({
      status: 403,
      body: { code: 'role-needs-second-factor' },
    });
    // Asked for at once, it can only be set up.
    expect((await signIn('editor-2', { role: 'administrator' })).body.mustEnrol).toBe(true);
  });
});
