import { demoPassword } from '../demo/people.js';
import { fields, gatewayForTest, type GatewayForTest } from '../gateway.fixture.js';

const password = 'snow-cotton-canal-2031';
let t: GatewayForTest;
beforeAll(async () => {
  t = await gatewayForTest();
});
afterAll(() => t.stop());

const admin = () => t.as('administrator');
let made = 0;
/** A new account: its id, its login, and somebody signed in to it. */
const someone = async (roles: string[], change: object = {}) => {
  made += 1;
  const login = `someone-${made}`;
  const { status, body } = await (
    await admin()
  ).post('/api/accounts', {
    ...{ login, password, name: '王小明', roles, ownPassword: demoPassword },
    ...change,
  });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return { id: body.account as string, login, as: (role?: any) => t.as(login, role, password) };
};
const types = async (id: string) =>
  (await t.gateway.facts(id)).filter(({ topic }) => topic === 'zhitong.accounts.v1').map(({ type }) => type);
const statusOf = async (session: { get: (url: string) => Promise<{ status: number }> }) =>
  (await session.get('/api/session')).status;

describe('the list of accounts', () => {
  it('is filtered and paged, for administrators and auditors; addresses stand with one account, where the look is recorded', async () => {
    const { id, login } = await someone(['editor'], { email: 'someone@example.com' });
    for (const reader of ['administrator', 'auditor']) {
      const session = await t.as(reader);
      const editors = (await session.get('/api/accounts/list?role=editor&size=200')).body;
      expect(editors.total).toBe(editors.items.length);
      expect(editors.items.map((one: any) => one.login)).toEqual(expect.arrayContaining([login, 'editor', 'editor-2']));
      for (const one of editors.items) expect(one.roles).toContain('editor');
      expect(JSON.stringify(editors)).not.toContain('someone@example.com');
      expect((await session.get(`/api/accounts/${id}`)).body).toMatchObject({ login, email: 'someone@example.com' });
    }
    const found = (await (await admin()).get(`/api/accounts/list?text=${encodeURIComponent('润禾')}`)).body;
    expect(found).toMatchObject({ total: 1, items: [{ login: 'enterprise-runhe', status: 'active' }] });
    const [, second] = await Promise.all(
      [1, 2].map(async (page) => (await (await admin()).get(`/api/accounts/list?size=2&page=${page}`)).body.items),
    );
    expect(second).toHaveLength(2);
    const org = '91654223MA00DE01XE';
    expect((await (await admin()).get(`/api/accounts/list?organisation=${org}`)).body.total).toBe(1);
    expect((await (await admin()).get('/api/accounts/list?status=gone&role=king')).status).toBe(422);
    expect((await (await t.as('clerk')).get('/api/accounts/list')).status).toBe(403);
    const trail = (await (await t.as('auditor')).get(`/api/audit?account=auditor`)).body;
    expect(JSON.stringify(trail)).toContain(id);
  });
});

describe('roles', () => {
  it('that are taken away end at once what acts in them; the rest goes on', async () => {
    const who = await someone(['editor', 'secretariat']);
    const [editor, clerk] = [await who.as('editor'), await who.as('secretariat')];
    const changed = await (await admin()).put(`/api/accounts/${who.id}/roles`, { roles: ['secretariat', 'approver'] });
    expect(changed).toMatchObject({ status: 200, body: { roles: ['secretariat', 'approver'] } });
    expect(await statusOf(editor)).toBe(401);
    expect((await clerk.get('/api/session')).body.roles).toEqual(['secretariat', 'approver']);
    expect((await t.gateway.facts(who.id)).find(({ type }) => type === 'AccountRolesChanged')).toMatchObject({
      actor: 'administrator',
      data: { roles: ['secretariat', 'approver'] },
    });
    const trail = JSON.stringify((await (await t.as('auditor')).get(`/api/audit?account=${who.id}`)).body);
    expect(trail).toContain('permission-changed');
    const told = (await clerk.get('/api/messages')).body as { kind: string }[];
    expect(told.map(({ kind }) => kind)).toContain('account.roles-changed');
  });

  it('name what is wrong', async () => {
    const who = await someone(['editor']);
    const put = async (roles: unknown) => fields(await (await admin()).put(`/api/accounts/${who.id}/roles`, { roles }));
    expect(await put([])).toEqual(['roles: no-role']);
    expect(await put(['editor', 'editor'])).toEqual(['roles: role-twice']);
    expect(await put(['king'])).toEqual(['roles: role']);
    expect(await put(['enterprise'])).toEqual(['roles: organisation-needed']);
    expect((await (await admin()).put('/api/accounts/nobody/roles', { roles: ['editor'] })).status).toBe(404);
    const stale = await (
      await admin()
    ).put(`/api/accounts/${who.id}/roles`, { roles: ['leader'], ownPassword: demoPassword }, { 'if-match': '"9"' });
    expect(stale.status).toBe(412);
  });
});

describe('a disabled account', () => {
  it('is out at once, everywhere, until it is enabled; then its person signs in anew', async () => {
    const who = await someone(['editor']);
    const [one, two] = [await who.as(), await who.as()];
    const machine = await one.post('/api/tokens', { name: '统计平台', scope: ['*.read'], days: 30, password });
    expect(machine.status).toBe(201);
    const disabled = await (await admin()).post(`/api/accounts/${who.id}/disabling`);
    expect(disabled).toMatchObject({ status: 200, body: { status: 'disabled', may: { enable: true } } });
    expect([await statusOf(one), await statusOf(two)]).toEqual([401, 401]);
    expect((await t.signIn(who.login, password)).status).toBe(401);
    expect((await (await admin()).post(`/api/accounts/${who.id}/disabling`)).status).toBe(409);

    expect((await (await admin()).post(`/api/accounts/${who.id}/enabling`)).body.status).toBe('active');
    expect([await statusOf(one), (await t.signIn(who.login, password)).status]).toEqual([401, 201]);
    expect(await t.gateway.dataSource.query(`SELECT 1 FROM api_token WHERE account = $1`, [who.id])).toEqual([]);
    expect(await types(who.id)).toEqual(['AccountRegistered', 'AccountDisabled', 'AccountEnabled']);
  });
});

describe('privilege escalation by administrators', () => {
  it('nobody disables or changes the own account', async () => {
    const session = await admin();
    for (const answer of [
      await session.post('/api/accounts/administrator/disabling'),
      await session.put('/api/accounts/administrator/roles', { roles: ['editor', 'administrator'] }),
      await session.put('/api/accounts/administrator/affiliation', {}),
    ])
      expect(answer).toMatchObject({ status: 403, body: { code: 'not-oneself' } });
    expect((await session.get('/api/accounts/administrator')).body.may).toMatchObject({
      disable: expect.stringContaining('本人'),
    });
    expect(await statusOf(session)).toBe(200);
  });

  it('the last administrator stays, also when two take it from each other at once', async () => {
    const other = await someone(['administrator']);
    const [one, two] = [await admin(), await other.as()];
    const both = await Promise.all([
      one.post(`/api/accounts/${other.id}/disabling`),
      two.put('/api/accounts/administrator/roles', { roles: ['editor'] }),
    ]);
    const statuses = both.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    const late = both.find(({ status }) => status !== 200)!;
    expect([401, 409]).toContain(late.status);
    if (late.status === 409) expect(late.body.code).toBe('last-administrator');
    const [left] = await t.gateway.dataSource.query(
      `SELECT count(*)::int AS n FROM person p JOIN account a ON a.id = p.account
       WHERE a.status = 'active' AND 'administrator' = ANY(p.roles)`,
    );
    expect(left.n).toBe(1);
    // Whoever is left makes the other one again.
    const survivor = statuses[0] === 200 ? one : two;
    const id = statuses[0] === 200 ? other.id : 'administrator';
    if (statuses[0] === 200) await survivor.post(`/api/accounts/${id}/enabling`, { ownPassword: demoPassword });
    else await survivor.put(`/api/accounts/${id}/roles`, { roles: ['administrator'], ownPassword: password });
    expect((await t.signIn('administrator')).status).toBe(201);
  });
});

describe('an administrator made from a stolen session', () => {
  const kindsOf = async (session: any) =>
    ((await session.get('/api/messages')).body as { kind: string; text: string }[]).filter(({ kind }) =>
      kind.startsWith('account.power'),
    );
  const trailOf = async (id: string) =>
    JSON.stringify((await (await t.as('auditor')).get(`/api/audit?account=${id}`)).body);

  it.each(['administrator', 'leader'])('wants the own password: as %s', async (role) => {
    const session = await admin();
    const person = { login: `made-${role}`, password, name: '王小明', roles: [role, 'editor'] };
    expect(fields(await session.post('/api/accounts', person))).toEqual(['ownPassword: password-needed']);
    expect(fields(await session.post('/api/accounts', { ...person, ownPassword: password }))).toEqual([
      'ownPassword: wrong-password',
    ]);
    const made = await session.post('/api/accounts', { ...person, ownPassword: demoPassword });
    expect(made.status).toBe(201);
    expect(await trailOf(made.body.account as string)).toContain('"created"');

    const { id } = await someone(['editor']);
    const put = (body: object) => session.put(`/api/accounts/${id}/roles`, body);
    expect(fields(await put({ roles: ['editor', role] }))).toEqual(['ownPassword: password-needed']);
    expect(fields(await put({ roles: ['editor', role], ownPassword: 'x' }))).toEqual(['ownPassword: wrong-password']);
    expect((await put({ roles: ['editor', role], ownPassword: demoPassword })).status).toBe(200);
    // What somebody has already, and other roles, want none.
    expect((await put({ roles: ['editor', role, 'approver'] })).status).toBe(200);

    const invitation = { email: `invited-${role}@example.com`, name: '刘小芳', roles: [role] };
    expect(fields(await session.post('/api/invitations', invitation))).toEqual(['ownPassword: password-needed']);
    const invited = await session.post('/api/invitations', { ...invitation, ownPassword: demoPassword });
    expect(invited.status).toBe(201);
    expect(fields(await session.post(`/api/invitations/${invited.body.id}/letter`))).toEqual([
      'ownPassword: password-needed',
    ]);
  });

  it('wants it too to let one in again who was disabled, and tells the others', async () => {
    const [session, watcher] = [await admin(), await someone(['administrator'], { name: '值班管理员' })];
    const leader = await someone(['leader', 'editor'], { name: '回来的领导' });
    const enabling = (id: string, body: object = {}) => session.post(`/api/accounts/${id}/enabling`, body);
    await session.post(`/api/accounts/${leader.id}/disabling`);
    expect(fields(await enabling(leader.id))).toEqual(['ownPassword: password-needed']);
    expect(fields(await enabling(leader.id, { ownPassword: 'x' }))).toEqual(['ownPassword: wrong-password']);
    expect((await t.signIn(leader.login, password)).status).toBe(401);
    expect((await enabling(leader.id, { ownPassword: demoPassword })).body.status).toBe('active');
    // One that is active already is told so, with a password or without.
    expect((await enabling(leader.id)).status).toBe(409);
    expect((await kindsOf(await watcher.as())).map(({ text }) => text)).toContainEqual(
      expect.stringContaining('重新启用了“回来的领导”的账号'),
    );
    await session.put(`/api/accounts/${watcher.id}/roles`, { roles: ['editor'] });
  });

  it('is told to all other administrators, and stands in the trail', async () => {
    const other = await someone(['administrator'], { email: 'other-admin@example.com' });
    const before = (await kindsOf(await other.as())).length;
    const made = await someone(['leader', 'editor'], { name: '新来的领导' });
    const told = await kindsOf(await other.as());
    expect(told.length).toBe(before + 1);
    expect(told[0]).toMatchObject({ kind: 'account.power-given', text: expect.stringContaining('新来的领导') });
    expect(JSON.stringify(await kindsOf(await admin()))).not.toContain('新来的领导');
    expect(await trailOf(made.id)).toContain('"created"');
    await someone(['editor'], { name: '普通编辑' });
    expect(JSON.stringify(await kindsOf(await other.as()))).not.toContain('普通编辑');
    await (await admin()).put(`/api/accounts/${other.id}/roles`, { roles: ['editor'] });
  });

  it('counts wrong passwords, and waits after some', async () => {
    const { as } = await someone(['administrator']);
    const session = await as();
    const { id } = await someone(['editor']);
    const guess = () => session.put(`/api/accounts/${id}/roles`, { roles: ['leader'], ownPassword: 'a guess' });
    const statuses = [];
    for (let i = 0; i < 12; i += 1) statuses.push((await guess()).status);
    expect(statuses[0]).toBe(422);
    expect(statuses.at(-1)).toBe(429);
    expect((await session.get(`/api/accounts/${id}`)).body.roles).toEqual(['editor']);
  });
});

describe('an affiliation', () => {
  it('changes with a fact by credit code, and the person acts for the new organisation at once', async () => {
    const organisation = { name: '塔城农业研究所', creditCode: '91512081MA62K0260E' };
    const who = await someone(['expert'], { organisation: { name: '旧单位', creditCode: '91350100M000100Y43' } });
    const session = await who.as();
    const put = async (body: object) => (await admin()).put(`/api/accounts/${who.id}/affiliation`, body);
    expect((await put({ organisation })).body.organisation).toMatchObject(organisation);
    expect((await session.get('/api/session')).body.organisation).toMatchObject(organisation);
    expect((await t.gateway.facts(who.id)).find(({ type }) => type === 'AffiliationChanged')).toMatchObject({
      data: { account: who.id, organisation: organisation.creditCode },
    });
    expect((await put({})).body.organisation).toBeUndefined();
    expect(fields(await put({ organisation: { name: '甲', creditCode: 'x' } }))).toEqual([
      'organisation.name: organisation-name-length',
      'organisation.creditCode: credit-code-length',
    ]);
    const bound = await someone(['team'], { organisation });
    expect(fields(await (await admin()).put(`/api/accounts/${bound.id}/affiliation`, {}))).toEqual([
      'organisation: organisation-needed',
    ]);
  });
});
