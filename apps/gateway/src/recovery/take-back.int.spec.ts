import { gatewayForTest, type GatewayForTest } from '../gateway.fixture.js';
import { demoPassword } from '../demo/people.js';
import { UnitOfWork } from '@zhitong/events';
import { eventually } from '@zhitong/testing';
import { Links } from '../links/links.js';
import { takeBack } from '../accounts/access.js';

const newPassword = 'river-apple-bridge-77';
let t: GatewayForTest;
beforeAll(async () => {
  t = await gatewayForTest();
});
afterAll(() => t.stop());

const unitOfWork = () => t.gateway.service.app.get<UnitOfWork>(UnitOfWork);
const issue = (purpose: 'recovery' | 'task', account: string) => {
  const params = purpose === 'task' ? { role: 'editor', scope: ['briefs.*'], object: 'brief-1' } : {};
  return unitOfWork().run((tx) => t.gateway.service.app.get(Links).issue(tx, { purpose, account, params }, 3_600_000));
};
type Caller = Awaited<ReturnType<GatewayForTest['as']>>;
const query = (sql: string, parameters: unknown[] = []) => t.gateway.dataSource.query(sql, parameters);

/** Every way into an account that somebody may lay who knows its password. */
const waysOf = async (account: string) => {
  const stolen = await t.as(account);
  const { body } = await stolen.post('/api/tokens', {
    ...{ name: '脚本', scope: ['*.read'], days: 30 },
    password: demoPassword,
  });
  const machine = t.withToken(body.token as string);
  const task = await issue('task', account);
  await query(`INSERT INTO oidc_identity (issuer, subject, account) VALUES ('https://id.example', $1, $1)`, [account]);
  await stolen.put('/api/profile', {
    ...{ name: '金编辑', language: 'zh', mail: true, mailOff: [] },
    ...{ email: 'thief@example.com', password: demoPassword },
  });
  const left = async () => ({
    session: (await stolen.get('/api/session')).status === 200,
    token: (await machine.get('/api/intake/problems')).status !== 401,
    task: (await t.gateway.as().post('/api/session/task', { token: task })).status === 201,
    identity: (await query(`SELECT 1 FROM oidc_identity WHERE account = $1`, [account])).length > 0,
    address: (await query(`SELECT 1 FROM email_change WHERE account = $1`, [account])).length > 0,
  });
  return left;
};
const all = (there: boolean) => ({ session: there, token: there, task: there, identity: there, address: there });

describe('an account that was taken over', () => {
  it('is its owner’s again after recovery: every other way in ends with the old password', async () => {
    const left = await waysOf('editor');
    expect(await left()).toEqual(all(true));
    const token = await issue('recovery', 'editor');
    expect((await t.gateway.as().post('/api/recovery/password', { token, newPassword })).status).toBe(204);
    expect(await left()).toEqual(all(false));
  });

  it('is its owner’s again after a change of password, who goes on working and is told', async () => {
    const left = await waysOf('editor-2');
    const owner = await t.as('editor-2');
    expect((await owner.put('/api/password', { password: demoPassword, newPassword })).status).toBe(204);
    expect(await left()).toEqual(all(false));
    const told = (await owner.get('/api/messages')).body as { kind: string }[];
    expect(told.map(({ kind }) => kind)).toContain('account.password-changed');
  });
});

/** Until a statement waits for what a change of password holds. */
const untilItWaits = (lock: 'FOR SHARE' | 'FOR NO KEY UPDATE') =>
  eventually(
    async () =>
      (await query(`SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%${lock}%'`)).length >
        0 || undefined,
  );

describe('a sign-in beside a change of password', () => {
  it('comes to nothing: what was checked before does not open a session after', async () => {
    const changing = unitOfWork().run(async (tx) => {
      await tx.query({ text: `UPDATE person SET password = 'changed' WHERE account = 'approver'` });
      const signingIn = t.signIn('approver');
      // The password was right when it was checked, and the session waits for the change.
      await untilItWaits('FOR SHARE');
      return { signingIn };
    });
    const { signingIn } = await changing;
    expect(await signingIn).toMatchObject({ status: 401, body: { code: 'wrong-credentials' } });
    expect(await query(`SELECT 1 FROM session WHERE account = 'approver'`)).toEqual([]);
    expect(await query(`SELECT password FROM person WHERE account = 'approver'`)).toEqual([{ password: 'changed' }]);
  });
});

describe('a way in that is laid beside a change of password', () => {
  it.each([
    [
      'a token for machines',
      (thief: Caller) =>
        thief.post('/api/tokens', { name: '脚本', scope: ['*.read'], days: 365, password: demoPassword }),
      `SELECT 1 FROM api_token WHERE account = 'clerk'`,
    ],
    [
      'another address',
      (thief: Caller) =>
        thief.put('/api/profile', {
          ...{ name: '徐秘书', language: 'zh', mail: true, mailOff: [] },
          ...{ email: 'thief@example.com', password: demoPassword },
        }),
      `SELECT 1 FROM email_change WHERE account = 'clerk'`,
    ],
  ] as const)('%s: comes to nothing, for the session has ended in which it was asked for', async (_, lay, left) => {
    const thief = await t.as('clerk');
    const changing = unitOfWork().run(async (tx) => {
      await takeBack(tx, 'clerk');
      const laying = lay(thief);
      await untilItWaits('FOR NO KEY UPDATE');
      return { laying };
    });
    const { laying } = await changing;
    expect((await laying).status).toBe(401);
    expect(await query(left)).toEqual([]);
  });
});
