import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { eventually, mailText } from '@zhitong/testing';
import { gatewayForTest, type GatewayForTest } from '../gateway.fixture.js';
import { hashPassword } from '../sessions/passwords.js';
import { signInRules } from '../sessions/rules.js';

const password = 'snow-cotton-canal-2031';
const newPassword = 'river-apple-bridge-77';
let t: GatewayForTest;
beforeAll(async () => {
  t = await gatewayForTest();
  await t.gateway.dataSource.query(`UPDATE person SET demo = false, password = $1, mail = false`, [
    await hashPassword(password),
  ]);
});
afterAll(() => t.stop());

const ask = (login: string) => t.gateway.as().post('/api/recovery', { login });
const recover = (token: string, change: object = {}) =>
  t.gateway.as().post('/api/recovery/password', { token, newPassword, ...change });
const mails = async () => {
  const names = (await readdir(t.options.mailDir).catch(() => [])).filter((name) => name.endsWith('.eml'));
  return Promise.all(names.map((name) => readFile(path.join(t.options.mailDir, name), 'utf8')));
};
/** The tokens that came by mail. */
const tokens = async () => (await mails()).flatMap((mail) => /recovery#([\w-]+)/.exec(mailText(mail))?.[1] ?? []);
const nextToken = async (before: readonly string[]) =>
  eventually(async () => (await tokens()).find((token) => !before.includes(token)));

describe('account enumeration by recovery', () => {
  it('tells nothing: known and unknown logins get the same answer, and nothing of the unknown one stays', async () => {
    const before = await tokens();
    const [known, unknown] = [await ask('approver'), await ask('nobody-of-that-name')];
    expect(known).toMatchObject({ status: 202, body: { sent: 'if-known' } });
    expect({ status: unknown.status, body: unknown.body }).toEqual({ status: known.status, body: known.body });
    expect(await nextToken(before)).toBeDefined();
    const links = await t.gateway.dataSource.query<{ account: string }[]>(`SELECT account FROM link`);
    expect(links.map(({ account }) => account)).toEqual(['approver']);
  });
});

describe('a link to set a new password', () => {
  it('sets it, ends all sessions, and tells the owner', async () => {
    const session = await t.as('editor', 'editor', password);
    const before = await tokens();
    await ask('editor');
    const token = await nextToken(before);
    expect((await recover(token, { newPassword: 'passwordpassword' })).status).toBe(422);
    expect((await recover(token)).status).toBe(204);
    expect((await session.get('/api/session')).status).toBe(401);
    expect((await t.signIn('editor', password)).status).toBe(401);
    const { body } = await (await t.as('editor', 'editor', newPassword)).get('/api/messages');
    expect(body.map(({ kind }: { kind: string }) => kind)).toContain('account.password-set');
    expect(JSON.stringify(body)).not.toContain(token);
  });
});

describe('recovery link reuse', () => {
  it('does not work: a link is good once, for an hour, and ends the others', async () => {
    const expired = (answer: { status: number; body: { title: string } }) =>
      expect(answer).toMatchObject({ status: 410, body: { title: expect.stringContaining('重新申请') } });
    let before = await tokens();
    await ask('clerk');
    const first = await nextToken(before);
    before = await tokens();
    await ask('clerk');
    const second = await nextToken(before);
    const both = await Promise.all([recover(second), recover(second)]);
    expect(both.map(({ status }) => status).sort()).toEqual([204, 410]);
    // One was used: the others are worth nothing any more.
    expired(await recover(first));
    before = await tokens();
    await ask('clerk');
    const late = await nextToken(before);
    t.clock.advance({ minutes: 60 });
    expired(await recover(late));
    expired(await recover('x'.repeat(43)));
    const stored = JSON.stringify(await t.gateway.dataSource.query(`SELECT * FROM link`));
    expect(stored).not.toContain(late);
  });
});

describe('recovery as denial of service', () => {
  it('neither takes the owner’s link nor fills the mailbox: links stay good, and only so many go out', async () => {
    const before = await tokens();
    await ask('approver');
    const first = await nextToken(before);
    const answers = await Promise.all([...Array(9)].map(() => ask('approver')));
    expect(new Set(answers.map(({ status, body }) => JSON.stringify([status, body])))).toEqual(
      new Set([JSON.stringify([202, { sent: 'if-known' }])]),
    );
    const links = await t.gateway.dataSource.query(`SELECT 1 FROM link WHERE account = 'approver'`);
    expect(links).toHaveLength(signInRules.recoveryLinks);
    const set = await recover(first);
    expect(set.status).toBe(204);
    // Strangers have closed the login to strangers; the browser that used the link is none.
    for (let n = 0; n < signInRules.freeFailures; n += 1) await t.signIn('approver', 'not the password');
    expect((await t.signIn('approver', newPassword)).status).toBe(429);
    const cookie = /zhitong-device=[\w-]+/.exec(set.headers['set-cookie']!)![0];
    const own = await t.gateway.as().post('/api/session', { login: 'approver', password: newPassword }, { cookie });
    expect(own.status).toBe(201);
  });
});
