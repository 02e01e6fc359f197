import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { KeyRing, TokenVerifier } from '@zhitong/identity';
import { eventually } from '@zhitong/testing';
import { demoPassword } from '../demo/people.js';
import { fields, gatewayForTest, type GatewayForTest } from '../gateway.fixture.js';
import { personalServicesBehind } from './services.fixture.js';

let t: GatewayForTest;
let services: Awaited<ReturnType<typeof personalServicesBehind>>;
beforeEach(async () => {
  services = await personalServicesBehind();
  t = await gatewayForTest({ serviceUrls: services.serviceUrls });
});
afterEach(async () => {
  await t.stop();
  await services.behind.stop();
});

const password = 'snow-cotton-canal-2031';
const person = { login: 'ji.xiaoyun', name: '纪晓芸', email: 'ji.xiaoyun@example.cn' };
const admin = () => t.as('administrator');

/** Somebody with a mobile number, a session, messages and mail. */
async function somebody(roles: string[] = ['editor']) {
  const { status, body } = await (
    await admin()
  ).post('/api/accounts', { ...person, password, roles, ownPassword: demoPassword });
  if (status !== 201) throw new Error(JSON.stringify(body));
  const session = await t.as(person.login, undefined, password);
  const changed = await session.put('/api/profile', {
    ...{ name: person.name, mobile: '13911112222', language: 'zh', mail: true, mailOff: [] },
    ...{ email: 'ji.new@example.cn', password },
  });
  if (changed.status !== 200) throw new Error(JSON.stringify(changed.body));
  return { id: body.account as string, session };
}

/** Columns of the gateway's database in which one of these texts stands. */
async function found(...texts: string[]): Promise<string[]> {
  const query = <R>(text: string, values: unknown[] = []) => t.gateway.dataSource.query<R[]>(text, values);
  const tables = await query<{ name: string }>(
    `SELECT quote_ident(table_schema) || '.' || quote_ident(table_name) AS name FROM information_schema.tables
     WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
  );
  const holding: string[] = [];
  for (const { name } of tables)
    for (const text of texts) {
      const [row] = await query<{ n: number }>(
        `SELECT count(*)::int AS n FROM ${name} x WHERE strpos(x::text, $1) > 0`,
        [text],
      );
      if (row!.n > 0) holding.push(`${name}: ${text}`);
    }
  return holding;
}
const traces = [person.name, person.login, person.email, 'ji.new@example.cn', '13911112222'];
const mailsTo = async (address: string) => {
  const names = await readdir(t.options.mailDir).catch(() => []);
  const texts = await Promise.all(names.map((name) => readFile(path.join(t.options.mailDir, name), 'utf8')));
  return texts.filter((text) => text.includes(address)).length;
};

describe('erasing the own account', () => {
  it('deletes everything that names the person, ends all sessions, and is a fact that names nobody', async () => {
    const { id, session } = await somebody();
    const other = await t.as(person.login, undefined, password);
    await eventually(async () => (await mailsTo(person.email)) > 0);
    expect((await found(...traces)).length).toBeGreaterThan(4);

    const before = await session.get('/api/account/erasure');
    expect(before.body).toMatchObject({
      duties: [],
      kept: expect.arrayContaining([{ what: expect.stringMatching('190'), why: expect.any(String) }]),
    });
    const gone = await session.delete('/api/account', {}, { password });
    expect([gone.status, gone.body.account, gone.headers['set-cookie']]).toEqual([
      200,
      id,
      expect.stringMatching('Max-Age=0'),
    ]);

    expect(await found(...traces)).toEqual([]);
    expect(await mailsTo(person.email)).toBe(0);
    for (const one of [session, other]) expect((await one.get('/api/session')).status).toBe(401);
    expect((await t.signIn(person.login, password)).status).toBe(401);
    const fact = (await t.gateway.facts(id)).at(-1)!;
    expect(fact).toMatchObject({ type: 'AccountErased', data: { problems: [], account: id } });
    // The login is free again; the id is not.
    expect((await somebody()).id).not.toBe(id);
  });

  // An erasure from an open screen: whoever finds one does not know the password.
  it('wants the password, and waits for what is left to do, naming each', async () => {
    const { session } = await somebody();
    expect(fields(await session.delete('/api/account', {}, {}))).toEqual(['password: password-length']);
    expect(fields(await session.delete('/api/account', {}, { password: 'guessed' }))).toEqual([
      'password: wrong-password',
    ]);
    services.said.duties = [
      { code: 'open-seat', text: { zh: '有 1 个评审席位尚未完成', en: 'One seat is not finished' } },
    ];
    const refused = await session.delete('/api/account', {}, { password });
    expect([refused.status, refused.body.code]).toEqual([409, 'duties-remain']);
    expect(refused.body.title).toContain('有 1 个评审席位尚未完成');
    expect((await session.get('/api/account/erasure')).body.duties[0]).toEqual({
      code: 'open-seat',
      text: '有 1 个评审席位尚未完成',
    });
    expect((await session.get('/api/session')).status).toBe(200);
  });

  it('does not wait for problems that a colleague takes over', async () => {
    services.said.duties = [
      { code: 'open-problem', text: { zh: '有 1 个问题还在办理', en: 'One problem is under way' } },
    ];
    const organisation = { name: '沙湾润禾节水设备有限公司', creditCode: '91654223MA00DE01XE' };
    const alone = await t.as('enterprise-runhe');
    expect((await alone.get('/api/account/erasure')).body.duties).not.toEqual([]);
    const made = await (
      await admin()
    ).post('/api/accounts', { ...person, password, roles: ['enterprise'], organisation });
    expect(made.status).toBe(201);
    expect((await alone.get('/api/account/erasure')).body.duties).toEqual([]);
    expect((await alone.delete('/api/account', {}, { password: demoPassword })).status).toBe(200);
    // Whoever is left follows as the contact.
    const [row] = await t.gateway.dataSource.query<{ contact: string }[]>(
      `SELECT contact FROM organisation WHERE credit_code = $1`,
      [organisation.creditCode],
    );
    expect(row!.contact).toBe(made.body.account);
  });

  it('keeps the last administrator', async () => {
    const refused = await (await admin()).delete('/api/account', {}, { password: demoPassword });
    expect([refused.status, refused.body.code]).toEqual([409, 'duties-remain']);
    expect(refused.body.title).toContain('最后一位管理员');
  });

  it('is a 503 that changes nothing where a service does not say what is left to do', async () => {
    const { session } = await somebody();
    await services.behind.stop();
    expect((await session.delete('/api/account', {}, { password })).status).toBe(503);
    expect((await session.get('/api/session')).status).toBe(200);
  });
});

describe('erasing somebody’s account', () => {
  it('wants an administrator, the own password and a reason, and is followed until all services are through', async () => {
    const { id } = await somebody();
    const administrator = await admin();
    const auditor = await t.as('auditor');
    // There is none to look at yet.
    expect((await auditor.get(`/api/accounts/${id}/erasure`)).status).toBe(404);
    const erase = (body: object, headers = {}) => administrator.post(`/api/accounts/${id}/erasure`, body, headers);
    expect(fields(await erase({}))).toEqual(['reason: erasure-reason', 'password: password-length']);
    expect(fields(await erase({ reason: 'asked', password: 'guessed' }))).toEqual(['password: wrong-password']);
    services.said.duties = [{ code: 'open-task', text: { zh: '有 1 项任务', en: 'One task' } }];
    expect((await erase({ reason: 'asked', password: demoPassword })).body.code).toBe('duties-remain');
    const body = { reason: 'asked', password: demoPassword, despiteDuties: true };
    const done = await erase(body, { 'idempotency-key': 'erasure-1' });
    const pending = Object.keys(services.serviceUrls).map((service) => ({ service, settledAt: null }));
    expect([done.status, done.body.erasure]).toMatchObject([
      200,
      { account: id, actor: 'administrator', reason: 'asked', services: pending },
    ]);
    expect(await found(...traces)).toEqual([]);
    // A repeat is harmless; another attempt is told where it stands.
    expect((await erase(body, { 'idempotency-key': 'erasure-1' })).body).toEqual(done.body);
    expect((await erase(body)).status).toBe(409);

    expect((await auditor.get(`/api/accounts/${id}/erasure`)).body.erasure).toMatchObject({ account: id });
    services.said.erasedAt = '2026-03-02T01:00:05.000Z';
    const settled = (await administrator.get(`/api/accounts/${id}/erasure`)).body.erasure.services;
    expect(settled.map(({ settledAt }: { settledAt: string }) => settledAt)).toEqual(
      Array(4).fill(services.said.erasedAt),
    );
    // What they have told once is not asked again.
    expect((await auditor.get('/api/erasures')).body.items).toMatchObject([{ account: id, services: settled }]);
    expect((await administrator.get(`/api/accounts/${id}`)).status).toBe(404);
    const names = (await administrator.get(`/api/accounts?ids=${id},editor`)).body;
    expect(names).toEqual([
      { account: id, name: '已注销账号' },
      { account: 'editor', name: '金编辑' },
    ]);
    const [entry] = (await administrator.get(`/api/audit?account=${id}&kind=erased`)).body.entries;
    expect(entry).toMatchObject({ account: 'administrator', subject: id, detail: 'asked' });
  });

  it('is not for oneself, nor for others, and an account that never was is not there', async () => {
    const body = { reason: 'asked', password: demoPassword };
    const administrator = await admin();
    expect((await administrator.post('/api/accounts/administrator/erasure', body)).body.code).toBe('not-oneself');
    expect((await administrator.post('/api/accounts/account-absent/erasure', body)).status).toBe(404);
    expect((await administrator.get('/api/accounts/account-absent/erasure')).status).toBe(404);
    for (const role of ['clerk', 'auditor', 'editor'])
      expect((await (await t.as(role)).post('/api/accounts/editor-2/erasure', body)).status).toBe(403);
  });

  it('takes the name out of what others were told', async () => {
    const second = await (
      await admin()
    ).post('/api/accounts', {
      ...{ login: 'second', name: '邹二', password, roles: ['administrator'] },
      ownPassword: demoPassword,
    });
    expect(second.status).toBe(201);
    const { id } = await somebody();
    await (await admin()).put(`/api/accounts/${id}/roles`, { roles: ['leader'], ownPassword: demoPassword });
    const told = async () => {
      const rows = await t.gateway.dataSource.query<{ params: { whom: string } }[]>(
        `SELECT params FROM message WHERE account = $1 AND kind = 'account.power-given'`,
        [second.body.account],
      );
      return rows.map(({ params }) => params.whom);
    };
    expect(await told()).toContain(person.name);
    await (await admin()).post(`/api/accounts/${id}/erasure`, { reason: 'asked', password: demoPassword });
    expect(await told()).toContain('（已注销）');
    expect(await found(person.name)).toEqual([]);
  });

  it('leaves what others of the same name were told, and words that only look like the name', async () => {
    const administrator = await admin();
    const second = { login: 'second', name: '邹二', password, roles: ['administrator'], ownPassword: demoPassword };
    expect((await administrator.post('/api/accounts', second)).status).toBe(201);
    const named = async (login: string) => {
      const made = await administrator.post('/api/accounts', {
        ...{ login, name: 'approved', password, roles: ['leader'], ownPassword: demoPassword },
      });
      return made.body.account as string;
    };
    const [one] = [await named('one.approved'), await named('other.approved')];
    const result = { account: 'clerk', kind: 'review.result', params: { result: 'approved' }, cause: 'c-9' };
    const handed = await (
      await t.service()
    ).post('/internal/messages', { messages: [{ id: 'm-9', ...result, at: '2026-03-02T01:00:00Z' }] });
    expect(handed.status).toBe(204);
    await administrator.post(`/api/accounts/${one}/erasure`, { reason: 'asked', password: demoPassword });
    const told = async (where: string) =>
      (await t.gateway.dataSource.query<{ params: object }[]>(`SELECT params FROM message WHERE ${where}`)).map(
        ({ params }) => params,
      );
    expect(await told(`kind = 'review.result'`)).toEqual([{ result: 'approved' }]);
    const whom = (await told(`kind = 'account.power-given'`)).map((params) => (params as { whom: string }).whom);
    expect(whom.filter((name) => name === 'approved')).toHaveLength(1);
    expect(whom).toContain('（已注销）');
  });

  it('leaves no answer that is kept for a repeat and names the person', async () => {
    const key = { 'idempotency-key': 'invited-once' };
    const invited = { email: person.email, name: person.name, roles: ['editor'] };
    const made = await (await admin()).post('/api/invitations', invited, key);
    expect(made.status).toBe(201);
    const { id } = await somebody();
    expect(await found(person.email)).toContain(`service.requests: ${person.email}`);
    await (await admin()).post(`/api/accounts/${id}/erasure`, { reason: 'asked', password: demoPassword });
    expect(await found(...traces)).toEqual([]);
  });

  it('takes the mail along that went to addresses before and after the one in force, and nobody else’s', async () => {
    const { id, session } = await somebody();
    await eventually(async () => (await mailsTo('ji.new@example.cn')) > 0 && (await mailsTo(person.email)) > 0);
    await t.gateway.dataSource.query(`UPDATE person SET email = 'moved@example.cn' WHERE account = $1`, [id]);
    const other = { email: `other.${person.email}`, name: '别人', roles: ['editor'] };
    expect((await (await admin()).post('/api/invitations', other)).status).toBe(201);
    await eventually(async () => (await mailsTo(other.email)) > 0);
    expect((await session.delete('/api/account', {}, { password })).status).toBe(200);
    expect(await mailsTo('ji.new@example.cn')).toBe(0);
    expect(await mailsTo(`: ${person.email}`)).toBe(0);
    expect(await mailsTo(other.email)).toBe(1);
  });

  it('does not come back with the next start of the demo', async () => {
    const done = await (
      await admin()
    ).post('/api/accounts/editor-2/erasure', { reason: 'asked', password: demoPassword });
    expect(done.status).toBe(200);
    await t.gateway.restart();
    expect((await t.signIn('editor-2')).status).toBe(401);
    expect((await t.signIn('editor')).status).toBe(201);
  });
});

it('asks the services in the name of who asks', async () => {
  await (await t.as('editor')).get('/api/account/erasure');
  expect(services.behind.reached.map(({ url }) => url)).toEqual(Array(4).fill('/personal-data/editor/standing'));
  const verify = new TokenVerifier(new KeyRing(t.options.keysDir), 'briefs');
  const bearers = services.behind.reached.map(({ headers }) => headers.authorization!.replace('Bearer ', ''));
  const actors = await Promise.all(bearers.map((bearer) => verify.actor(bearer).catch(() => undefined)));
  expect(actors.filter(Boolean)).toMatchObject([{ account: 'editor', role: 'editor' }]);
});
