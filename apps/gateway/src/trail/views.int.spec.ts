import { encodeLook } from '@zhitong/service';
import { gatewayForTest, type GatewayForTest } from '../gateway.fixture.js';
import { serviceBehind, type ServiceBehind } from '../proxy/behind.fixture.js';

const personal = '13800138000';
const look = encodeLook({ kind: 'viewed', what: 'contact', object: 'problem-1' });
let answer: { headers: Record<string, string>; body: string };
let behind: ServiceBehind;
let t: GatewayForTest;

beforeAll(async () => {
  behind = await serviceBehind(() => answer);
  t = await gatewayForTest({ serviceUrls: { intake: behind.url } });
});
afterAll(async () => {
  await t.stop();
  await behind.stop();
});
beforeEach(() => {
  answer = {
    headers: { 'content-type': 'application/json', etag: '"7"', 'zhitong-viewed': look },
    body: JSON.stringify({ contact: { mobile: personal } }),
  };
});

const views = async (account: string) => {
  const rows: { data: object }[] = await t.gateway.dataSource.query(
    `SELECT data FROM trail_entry WHERE account = $1 AND kind = 'viewed' ORDER BY nth`,
    [account],
  );
  return rows.map(({ data }) => data);
};

describe('unrecorded view', () => {
  it('does not exist: what a service says it shows is recorded, and the browser is told nothing of that', async () => {
    const shown = await (await t.as('clerk')).get('/api/intake/problems/problem-1');
    expect(shown).toMatchObject({ status: 200, body: { contact: { mobile: personal } }, headers: { etag: '"7"' } });
    expect(Object.keys(shown.headers)).not.toContain('zhitong-viewed');
    expect(await views('clerk')).toMatchObject([
      { what: 'contact', object: 'problem-1', service: 'intake', role: 'secretariat', account: 'clerk' },
    ]);
    expect((await t.gateway.facts('clerk:2026-03-02')).at(-1)).toMatchObject({ type: 'PersonalDataViewed' });
  });

  it('leaves nothing where a service shows nothing personal', async () => {
    delete answer.headers['zhitong-viewed'];
    expect((await (await t.as('editor')).get('/api/intake/problems')).status).toBe(200);
    expect(await views('editor')).toEqual([]);
  });

  it('is a 503 without a word of the data, where the trail cannot be written', async () => {
    const clerk = await t.as('clerk-2');
    await t.gateway.dataSource.query(
      `ALTER TABLE trail_entry ADD CONSTRAINT full_disk CHECK (account <> 'clerk-2') NOT VALID`,
    );
    const refused = await clerk.get('/api/intake/problems/problem-1');
    expect([refused.status, refused.body.code]).toEqual([503, 'unavailable']);
    expect(JSON.stringify(refused)).not.toContain(personal);
    expect(refused.headers).not.toHaveProperty('etag');
    expect(refused.headers).not.toHaveProperty('zhitong-viewed');
    await t.gateway.dataSource.query(`ALTER TABLE trail_entry DROP CONSTRAINT full_disk`);
    expect(JSON.stringify(await clerk.get('/api/intake/problems/problem-1'))).toContain(personal);
  });

  it('is a refusal too, where a service says what nobody understands', async () => {
    answer.headers['zhitong-viewed'] = 'nonsense';
    const refused = await (await t.as('clerk')).get('/api/intake/problems/problem-1');
    expect(refused.status).toBeGreaterThanOrEqual(500);
    expect(JSON.stringify(refused)).not.toContain(personal);
  });
});

describe('a deed about something parked', () => {
  const deed = {
    ...({ kind: 'parked-handled', act: 'discard', group: 'tracking-standing', topic: 'zhitong.intake.v1' } as const),
    ...{ key: 'problem-1', seq: 3, reason: '重复的事件', outcome: 'discarded' },
  };

  it('stands in the trail as a fact, with the reason, and is found there', async () => {
    answer.headers['zhitong-viewed'] = encodeLook(deed);
    const administrator = await t.as('administrator');
    expect((await administrator.post('/api/intake/operations/parked/discard', {})).status).toBe(200);
    expect((await t.gateway.facts('administrator:2026-03-02')).at(-1)).toMatchObject({
      type: 'ParkedHandled',
      data: { account: 'administrator', act: 'discard', service: 'intake', key: 'problem-1', reason: '重复的事件' },
    });
    const { body } = await administrator.get('/api/audit?kind=parked-handled');
    expect(body.entries).toMatchObject([
      { kind: 'parked-handled', what: 'discard', object: 'problem-1', service: 'intake', detail: '重复的事件' },
    ]);
  });
});

describe('the operations of the gateway itself', () => {
  it('stand beside those of the services; nothing can be parked in it', async () => {
    const administrator = await t.as('administrator');
    expect(await administrator.get('/api/gateway/operations/health')).toMatchObject({
      status: 200,
      body: { service: 'gateway', groups: [] },
    });
    expect((await administrator.get('/api/gateway/operations/parked')).status).toBe(404);
    expect((await (await t.as('clerk')).get('/api/gateway/operations/health')).status).toBe(403);
    expect((await t.gateway.as().get('/api/gateway/operations/health')).status).toBe(401);
  });
});
