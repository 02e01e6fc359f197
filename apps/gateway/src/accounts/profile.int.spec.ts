import { fields, gatewayForTest, type GatewayForTest } from '../gateway.fixture.js';

const password = 'zhitong-demo';
let t: GatewayForTest;
beforeAll(async () => {
  t = await gatewayForTest();
});
afterAll(() => t.stop());

const profile = (change: object = {}) => ({ name: '金编辑', language: 'zh', mail: true, mailOff: [], ...change });
const confirm = (token: string) => t.gateway.as().post('/api/email', { token });
const addressOf = async (account: string) =>
  (await t.gateway.dataSource.query(`SELECT email FROM person WHERE account = $1`, [account]))[0].email as string;

describe('the own profile', () => {
  it('is read and changed by its person; each wrong field is named', async () => {
    const editor = await t.as('editor');
    const { body } = await editor.get('/api/profile');
    expect(body).toMatchObject({ account: 'editor', login: 'editor', name: '金编辑', language: 'zh', mail: true });
    expect(body.messageKinds).toEqual(expect.arrayContaining([{ kind: 'problem.returned', name: '请补正' }]));
    for (const { kind, name } of body.messageKinds) expect(`${kind} ${name}`).not.toMatch(/^account\.|[{}：]/);
    const changed = await editor.put(
      '/api/profile',
      profile({ name: '金一鸣', mobile: '13900000000', language: 'en' }),
    );
    expect(changed.body).toMatchObject({ name: '金一鸣', mobile: '13900000000', language: 'en' });
    expect((await editor.get('/api/session')).body.name).toBe('金一鸣');
    const refused = await editor.put('/api/profile', {
      ...{ name: '金', mobile: '1', language: 'fr', mail: 'yes', mailOff: ['?'], email: 'x' },
    });
    expect(fields(refused).map((field) => field.split(':')[0])).toEqual([
      ...['name', 'mobile', 'language', 'mail', 'mailOff', 'email'],
    ]);
    expect(fields(await editor.put('/api/profile', profile({ mailOff: ['account.password-set'] })))).toEqual([
      'mailOff: message-kind',
    ]);
  });

  it('decides what comes by mail; in the app everything stands', async () => {
    const leader = await t.as('leader-1');
    await leader.put('/api/profile', profile({ name: '姜书记', mailOff: ['brief.returned'] }));
    const service = await t.service();
    const message = (kind: string) => ({
      ...{ id: kind, account: 'leader-1', kind, params: { title: '专报', reason: '核对' }, cause: kind },
      at: '2026-03-02T01:00:00Z',
    });
    await t.gateway.dataSource.query(`DELETE FROM mail`);
    const mails = async () => t.gateway.dataSource.query(`SELECT subject FROM mail`);
    // Mail stays in its queue, where it can be counted.
    t.options.mailDir = '/nowhere/that/can/be/made\0';
    await service.post('/internal/messages', { messages: [message('brief.returned'), message('brief.waiting')] });
    expect(await mails()).toHaveLength(1);
    const kinds = ((await leader.get('/api/messages')).body as { kind: string }[]).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['brief.returned', 'brief.waiting']));
  });
});

describe('mail flooding by changes of address', () => {
  it('ends after three a day, and says so', async () => {
    const auditor = await t.as('auditor');
    const ask = (email: string) => auditor.put('/api/profile', profile({ name: '喻审计员', email, password }));
    for (const n of [1, 2, 3]) expect((await ask(`stranger-${n}@example.com`)).status).toBe(200);
    const refused = await ask('stranger-4@example.com');
    expect(refused).toMatchObject({ status: 429, body: { code: 'too-many-letters' } });
    expect((await auditor.get('/api/profile')).body.newEmail).toBe('stranger-3@example.com');
    expect((await auditor.put('/api/profile', profile({ name: '喻小审', password }))).status).toBe(200);
    t.clock.advance({ hours: 24 });
    const next = await t.as('auditor');
    expect((await next.put('/api/profile', profile({ email: 'stranger-5@example.com', password }))).status).toBe(200);
  });
});

describe('a silenced alarm', () => {
  it('is not possible: who wants no mail is told of their account by mail all the same', async () => {
    const editor = await t.as('editor-2');
    await editor.put('/api/profile', profile({ name: '编辑', mail: false }));
    await t.gateway.dataSource.query(`DELETE FROM mail`);
    const folder = t.options.mailDir;
    // Mail stays in its queue, where it can be counted.
    t.options.mailDir = '/nowhere/that/can/be/made\0';
    const message = (kind: string) => ({
      ...{ id: kind, account: 'editor-2', kind, params: {}, cause: kind, at: '2026-03-02T01:00:00Z' },
    });
    const kinds = ['brief.waiting', 'account.password-set', 'account.roles-changed'];
    expect((await (await t.service()).post('/internal/messages', { messages: kinds.map(message) })).status).toBe(204);
    const mails = await t.gateway.dataSource.query(`SELECT subject FROM mail ORDER BY subject`);
    t.options.mailDir = folder;
    expect(mails).toEqual([{ subject: '密码已重置' }, { subject: '账号身份已变更' }].sort());
  });
});

describe('taking an account over by its address', () => {
  it('needs the password, and the new address to be confirmed; the old one is told', async () => {
    const approver = await t.as('approver');
    const email = 'new-address@example.com';
    const change = (more: object) => approver.put('/api/profile', profile({ name: '陶主任', email, ...more }));
    expect(fields(await change({}))).toEqual(['password: password-needed']);
    expect(fields(await change({ password: 'not the password' }))).toEqual(['password: wrong-password']);
    const asked = await change({ password });
    expect(asked.body).toMatchObject({ email: 'approver@demo.invalid', newEmail: email });
    expect(await addressOf('approver')).toBe('approver@demo.invalid');
    const told = (await approver.get('/api/messages')).body as { kind: string }[];
    expect(told.map(({ kind }) => kind)).toContain('account.email-changed');

    const token = String(asked.body.sent.link).split('#')[1]!;
    expect((await confirm(token)).status).toBe(204);
    expect(await addressOf('approver')).toBe(email);
    expect((await approver.get('/api/profile')).body.newEmail).toBeUndefined();
    // What went to the old address opens nothing any more.
    expect(await t.gateway.dataSource.query(`SELECT 1 FROM link WHERE account = 'approver'`)).toEqual([]);
    const again = await confirm(token);
    expect([again.status, again.body.title]).toEqual([410, expect.stringContaining('重新填写邮箱')]);
  });

  it('is given up by entering the address in force again', async () => {
    const editor = await t.as('editor');
    const put = (email: string) => editor.put('/api/profile', profile({ email, password }));
    const token = String((await put('other@example.com')).body.sent.link).split('#')[1]!;
    expect((await put('editor@demo.invalid')).body.newEmail).toBeUndefined();
    expect((await confirm(token)).status).toBe(410);
    expect(await addressOf('editor')).toBe('editor@demo.invalid');
  });

  it('works with the last link only, within a day', async () => {
    const clerk = await t.as('clerk');
    const ask = async (email: string) =>
      String((await clerk.put('/api/profile', profile({ name: '冯秘书', email, password }))).body.sent.link).split(
        '#',
      )[1]!;
    const first = await ask('first@example.com');
    const second = await ask('second@example.com');
    expect((await confirm(first)).status).toBe(410);
    t.clock.advance({ hours: 24 });
    expect((await confirm(second)).status).toBe(410);
    expect(await addressOf('clerk')).toBe('clerk@demo.invalid');
  });
});
