import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { TokenIssuer } from '@zhitong/identity';
import { eventually, mailText } from '@zhitong/testing';
import { fields, gatewayForTest, type GatewayForTest } from '../gateway.fixture.js';

let t: GatewayForTest;
let count = 0;
beforeAll(async () => {
  t = await gatewayForTest();
});
afterAll(() => t.stop());

const message = (change: object = {}) => ({
  id: `briefs-${(count += 1)}`,
  account: 'editor',
  kind: 'brief.returned',
  params: { title: '关于滴灌带的专报', reason: '请补充依据' },
  cause: `cause-${count}`,
  at: '2026-03-02T01:00:00Z',
  ...change,
});
const handIn = async (...messages: object[]) => (await t.service()).post('/internal/messages', { messages });
const inbox = async (login: string, headers = {}) => (await (await t.as(login)).get('/api/messages', headers)).body;
const mails = async () => {
  const names = (await readdir(t.options.mailDir).catch(() => [])).filter((name) => name.endsWith('.eml'));
  return Promise.all(names.map((name) => readFile(path.join(t.options.mailDir, name), 'utf8')));
};
const waiting = async () => Number((await t.gateway.dataSource.query(`SELECT count(*) AS n FROM mail`))[0].n);
const to = (mail: string) => /^To: (.+)$/m.exec(mail)![1];

describe('messages of services', () => {
  it('reach their person in the app and by mail, once per cause, however often they are handed in', async () => {
    const told = message({ account: 'approver' });
    // Twice at once, again later, and from a service whose numbers began anew after a restore.
    await handIn();
    const answers = await Promise.all([handIn(told), handIn(told)]);
    expect(answers.map(({ status }) => status)).toEqual([204, 204]);
    await handIn(told, { ...told, id: 'briefs-1' });
    expect(await inbox('approver')).toMatchObject([
      { kind: 'brief.returned', subject: '专报退回修改：关于滴灌带的专报', read: false },
    ]);
    const sent = await eventually(async () => (await waiting()) === 0 && (await mails()));
    expect(sent.filter((mail) => to(mail) === 'approver@demo.invalid')).toHaveLength(1);

    await handIn({ ...told, cause: 'another cause' });
    expect(await inbox('approver')).toHaveLength(2);
  });

  it('are not lost when two services use the same number', async () => {
    await handIn(message({ account: 'clerk', id: 'x-1' }), message({ account: 'clerk', id: 'x-1' }));
    expect(await inbox('clerk')).toHaveLength(2);
  });

  it('are in the reader’s language, and times in Beijing time', async () => {
    const params = { title: '关于滴灌带的专报', what: '列入计划', dueAt: '2026-03-31T10:00:00.000Z' };
    await handIn(message({ account: 'clerk-2', kind: 'task.assigned', params }));
    expect((await inbox('clerk-2'))[0].text).toContain('办结期限：2026-03-31 18:00');
    expect((await inbox('clerk-2', { 'accept-language': 'en' }))[0]).toMatchObject({
      subject: 'A task for you: 列入计划',
    });
  });

  it('are marked read by their person, and are nobody else’s', async () => {
    await handIn(message({ account: 'leader-1' }));
    const [{ id }] = await inbox('leader-1');
    expect((await (await t.as('leader-2')).post(`/api/messages/${id}/read`)).status).toBe(404);
    expect((await inbox('leader-1'))[0].read).toBe(false);
    expect((await (await t.as('leader-1')).post(`/api/messages/${id}/read`)).status).toBe(204);
    expect((await inbox('leader-1'))[0].read).toBe(true);
    expect(await inbox('leader-2')).toEqual([]);
  });

  it('to an account without an address stay in the app; to nobody, they harm nothing', async () => {
    const before = (await mails()).length;
    await t.gateway.dataSource.query(`UPDATE person SET email = NULL WHERE account = 'auditor'`);
    await t.gateway.dataSource.query(`UPDATE person SET mail = false WHERE account = 'leader-3'`);
    const seen = ['auditor', 'leader-3', 'nobody'].map((account) => message({ account }));
    expect((await handIn(...seen, message({ account: 'editor-2' }))).status).toBe(204);
    const sent = await eventually(async () => (await mails()).length === before + 1 && (await mails()));
    expect(sent.map(to)).toContain('editor-2@demo.invalid');
    for (const login of ['auditor', 'leader-3']) expect(await inbox(login)).toHaveLength(1);
  });

  it('come from services alone', async () => {
    const issuer = await TokenIssuer.open(t.options.keysDir, 'briefs');
    const persons = await (
      await TokenIssuer.open(t.options.keysDir, 'gateway')
    ).forActor({ account: 'editor', role: 'editor' }, 'gateway');
    const callers = [
      t.gateway.as(),
      await t.as('administrator'),
      t.withToken(persons),
      t.withToken(await issuer.forService('tracking')),
    ];
    for (const caller of callers)
      expect((await caller.post('/internal/messages', { messages: [message({ account: 'expert-03' })] })).status).toBe(
        401,
      );
    expect(await inbox('expert-03')).toEqual([]);
  });

  it('are checked field by field, all or none', async () => {
    const wrong = await handIn(message({ account: 'expert-04' }), {
      ...message(),
      kind: 'No Name',
      params: { a: [] },
      at: 'now',
    });
    expect(wrong.status).toBe(422);
    expect(
      fields(wrong)
        .map((field) => field.split(':')[0])
        .sort(),
    ).toEqual([...['messages.1.at', 'messages.1.kind', 'messages.1.params']]);
    expect(await inbox('expert-04')).toEqual([]);
  });
});

describe('a mail in the folder', () => {
  it('is a whole message with the platform’s address, under an id that stays the same', async () => {
    await handIn(
      message({
        account: 'enterprise-runhe',
        kind: 'problem.accepted',
        params: { title: '滴灌', number: 'SW2026-0001' },
      }),
    );
    const mail = await eventually(async () =>
      (await mails()).find((one) => to(one) === 'enterprise-runhe@demo.invalid'),
    );
    expect(mail).toMatch(/^Message-ID: <message-[0-9a-f]{32}@localhost>/m);
    expect(mail).toMatch(/^From: .*<no-reply@localhost>/m);
    expect(mailText(mail)).toContain('http://localhost:8080');
  });
});
