import { permissions, roles } from '@zhitong/identity';
import { gatewayForTest, type GatewayForTest } from '../gateway.fixture.js';

let t: GatewayForTest;
beforeAll(async () => {
  t = await gatewayForTest();
});
afterAll(() => t.stop());

describe('the permission table', () => {
  it('is shown whole to who administers and audits, as the services read it', async () => {
    for (const login of ['administrator', 'auditor']) {
      const { status, body } = await (await t.as(login)).get('/api/permissions');
      expect(status).toBe(200);
      const table = (body.permissions as { does: unknown[] }[]).map(({ does: _does, ...row }) => row);
      expect(table).toEqual(permissions);
    }
  });

  it('says what a command does, and on what condition, in both languages', async () => {
    const { body } = await (await t.as('administrator')).get('/api/permissions');
    const row = body.permissions.find((one: { command: string }) => one.command === 'gateway.account.disable');
    expect(row.does).toEqual([{ zh: expect.stringMatching(/停用/), en: expect.stringMatching(/^[^\u4e00-\u9fff]+$/) }]);
    expect(row.condition.zh).toContain('至少留一位管理员');
  });

  it('is not shown to others', async () => {
    expect((await (await t.as('clerk')).get('/api/permissions')).status).toBe(403);
  });

  it('names each command once, and roles that exist', () => {
    expect(new Set(permissions.map(({ command }) => command)).size).toBe(permissions.length);
    for (const { roles: held } of permissions) for (const role of held) expect(roles).toContain(role);
  });
});
