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
      expect(body.permissions).toEqual(permissions);
    }
  });

  it('is not shown to others', async () => {
    expect((await (await t.as('clerk')).get('/api/permissions')).status).toBe(403);
  });

  it('names each command once, and roles that exist', () => {
    expect(new Set(permissions.map(({ command }) => command)).size).toBe(permissions.length);
    for (const { roles: held } of permissions) for (const role of held) expect(roles).toContain(role);
  });
});
