import { KeyRing, TokenVerifier } from '@zhitong/identity';
import { demoPassword } from '../demo/people.js';
import { fields, gatewayForTest, start, type GatewayForTest } from '../gateway.fixture.js';
import { serviceBehind, type ServiceBehind } from '../proxy/behind.fixture.js';

let behind: ServiceBehind;
let t: GatewayForTest;
beforeAll(async () => {
  behind = await serviceBehind();
  t = await gatewayForTest({ serviceUrls: { intake: behind.url } });
});
afterAll(async () => {
  await t.stop();
  await behind.stop();
});
beforeEach(() => t.clock.set(start));

const wanted = (change: object = {}) => ({
  ...{ name: '统计平台对接', scope: ['intake.problem.read'], days: 30, password: demoPassword },
  ...change,
});
const make = async (login = 'clerk', change: object = {}) => {
  const { status, body } = await (await t.as(login)).post('/api/tokens', wanted(change));
  expect(status).toBe(201);
  return { ...t.withToken(body.token as string), id: body.id as string };
};

describe('an API token', () => {
  it('acts for its person in one role and its scope, and says so to the service', async () => {
    const machine = await make();
    expect(machine.token).toMatch(/^zt_[\w-]{43}$/);
    expect((await machine.get('/api/intake/problems')).status).toBe(200);
    expect(await new TokenVerifier(new KeyRing(t.options.keysDir), 'intake').actor(behind.bearer())).toMatchObject({
      account: 'clerk',
      role: 'secretariat',
      scope: ['intake.problem.read'],
    });
  });

  it('is shown once; afterwards its owner sees what it is, and when it was used', async () => {
    const machine = await make('editor', { scope: ['*.read'] });
    await machine.get('/api/intake/problems');
    const { body } = await (await t.as('editor')).get('/api/tokens');
    expect(body).toMatchObject([
      { id: machine.id, name: '统计平台对接', scope: ['*.read'], usedAt: expect.any(String) },
    ]);
    const kept = JSON.stringify([body, await t.gateway.dataSource.query(`SELECT * FROM api_token`)]);
    expect(kept).not.toContain(machine.token);
  });

  it('ends when it expires, is revoked by its owner, or the role is lost', async () => {
    const machine = await make();
    expect((await (await t.as('editor')).delete(`/api/tokens/${machine.id}`)).status).toBe(404);
    expect((await (await t.as('clerk')).delete(`/api/tokens/${machine.id}`)).status).toBe(204);
    expect((await machine.get('/api/intake/problems')).status).toBe(401);

    const late = await make();
    t.clock.advance({ days: 30 });
    expect((await late.get('/api/intake/problems')).status).toBe(401);

    const roleless = await make('clerk-2');
    await t.gateway.dataSource.query(`UPDATE person SET roles = '{editor}' WHERE account = 'clerk-2'`);
    expect((await roleless.get('/api/intake/problems')).status).toBe(401);
  });

  it('meets the rules of its fields, each named', async () => {
    const clerk = await t.as('clerk');
    const refused = await clerk.post('/api/tokens', wanted({ name: 'x', scope: ['everything!'], days: 366 }));
    expect(fields(refused).sort()).toEqual(['days: token-days', 'name: token-name', 'scope: scopes']);
  });
});

describe('an open screen', () => {
  it('makes no token: the password is asked for, and its owner is told of one that was made', async () => {
    const editor = await t.as('editor-2');
    expect((await editor.post('/api/tokens', wanted({ password: undefined }))).status).toBe(422);
    expect(fields(await editor.post('/api/tokens', wanted({ password: 'wrong' })))).toEqual([
      'password: wrong-password',
    ]);
    expect((await editor.get('/api/tokens')).body).toEqual([]);
    expect((await editor.post('/api/tokens', wanted({ scope: ['*.read'] }))).status).toBe(201);
    const told = (await editor.get('/api/messages')).body as { kind: string }[];
    expect(told.map(({ kind }) => kind)).toContain('account.token-made');
  });
});

describe('privilege widening by an API token', () => {
  it('is not given what the role may not, nor anything about accounts', async () => {
    const clerk = await t.as('clerk');
    for (const scope of ['review.seat.score', 'gateway.account.create', 'gateway.*', 'nothing.of.this'])
      expect(fields(await clerk.post('/api/tokens', wanted({ scope: [scope] })))).toEqual(['scope: scope-beyond-role']);
  });

  it('reads nothing about accounts, whatever its role reads in person', async () => {
    const machine = await make('administrator', { scope: ['*.read'] });
    for (const path of ['/api/accounts/clerk', '/api/audit', '/api/profile', '/api/second-factor'])
      expect([path, (await machine.get(path)).status]).toEqual([path, 403]);
    // The controls: its role reads them in person, and the token reads what it is for.
    const administrator = await t.as('administrator');
    expect((await administrator.get('/api/accounts/clerk')).status).toBe(200);
    expect((await machine.get('/api/permissions')).status).toBe(200);
  });

  it('makes no tokens, changes no password, opens no sessions', async () => {
    const machine = await make('clerk', { scope: ['*.read', 'intake.problem.*'] });
    expect((await machine.post('/api/tokens', wanted())).status).toBe(403);
    expect((await machine.put('/api/session/role', { role: 'secretariat' })).status).toBe(403);
    expect((await machine.put('/api/password', { password: 'x', newPassword: 'snow-cotton-2031' })).status).toBe(403);
    expect((await machine.get('/api/sessions')).status).toBe(403);
    // The control: what is in the scope.
    expect((await machine.get('/api/messages')).status).toBe(200);
  });
});
