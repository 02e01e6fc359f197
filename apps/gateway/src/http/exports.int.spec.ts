import { workbookOf } from '@zhitong/testing';
import { gatewayForTest, type GatewayForTest } from '../gateway.fixture.js';

let t: GatewayForTest;
beforeAll(async () => {
  t = await gatewayForTest();
});
afterAll(() => t.stop());

describe('organisations and accounts as files', () => {
  it('are what the lists show: no address and no number of anybody', async () => {
    const admin = await t.as('administrator');
    const [heading, ...accounts] = workbookOf(await admin.get('/api/exports/accounts?format=xlsx'));
    expect(heading).toEqual(['登录名', '姓名', '身份', '单位', '状态', '双因素认证', '建立时间']);
    expect(accounts.map(([login]) => login)).toContain('clerk');
    expect((await admin.get('/api/exports/accounts')).body).not.toMatch(/@|1[3-9]\d{9}/);
    const organisations = workbookOf(await (await t.as('clerk')).get('/api/exports/organisations?format=xlsx'));
    expect(organisations.length).toBeGreaterThan(1);
    expect(organisations[1]![3]).toBe('已确认');
  });

  it('are facts of the trail, before they go', async () => {
    await (await t.as('clerk')).get('/api/exports/organisations?format=xlsx');
    expect((await t.gateway.facts('clerk:2026-03-02')).at(-1)).toMatchObject({ type: 'Exported' });
    expect((await (await t.as('clerk')).get('/api/exports/accounts')).status).toBe(403);
  });
});
