import { gatewayForTest, start, type GatewayForTest } from '../gateway.fixture.js';
import { gatewayRetention } from './retention.js';

let t: GatewayForTest;
beforeEach(async () => {
  t = await gatewayForTest();
});
afterEach(() => t.stop());

const query = (text: string, values: unknown[] = []) => t.gateway.dataSource.query(text, values);
const count = async (table: string) =>
  Number(((await query(`SELECT count(*) AS n FROM ${table}`)) as { n: string }[])[0]!.n);
const sweep = () => t.gateway.service.engine.sweeper.pass();
/** Sets the clock to so many days after the start, a second early or late. */
const after = (days: number, seconds: number) => {
  t.clock.set(start);
  t.clock.advance({ days, seconds });
};
/** The tables that a sweep is to empty hold a row before it is due, and none after. */
async function goes(table: string, days: number): Promise<void> {
  after(days, -1);
  await sweep();
  expect([table, await count(table)]).toEqual([table, 1]);
  after(days, 1);
  await sweep();
  expect([table, await count(table)]).toEqual([table, 0]);
}

describe('what the register says is kept for a time', () => {
  it('goes when the link that would confirm it is over: a sign-up, another address', async () => {
    const sent = await t.gateway.as().post('/api/sign-up', {
      organisation: { name: '沙湾新丰农机有限公司', creditCode: '91350100M000100Y43' },
      ...{ name: '赵新丰', login: 'xinfeng', password: 'correct horse 12', email: 'zhao@example.cn' },
      ...{ mobile: '13900000001', consents: { terms: true, privacy: true } },
    });
    expect(sent.status).toBe(202);
    await goes('sign_up', 1);
    t.clock.set(start);
    const profile = { name: '金编辑', language: 'zh', mail: true, mailOff: [], email: 'jin@example.cn' };
    const asked = await (await t.as('editor')).put('/api/profile', { ...profile, password: 'zhitong-demo' });
    expect(asked.body).toMatchObject({ newEmail: 'jin@example.cn' });
    await goes('email_change', 1);
  });

  it('goes 90 days after it is over: an invitation', async () => {
    const admin = await t.as('administrator');
    const invited = { name: '钱新人', email: 'qian@example.cn', roles: ['editor'] };
    expect((await admin.post('/api/invitations', invited)).status).toBe(201);
    await goes('invitation', 7 + 90);
  });

  it('goes a week after it was refused for good: a mail', async () => {
    const at = (days: number) => new Date(Date.parse(start) + days * 86_400_000);
    await query(`DELETE FROM mail`);
    await query(
      `INSERT INTO mail (message, recipient, subject, body, due, queued_at, refused, refused_at)
       VALUES ('m', 'nobody@example.cn', 's', 'b', $1, $1, '550 no such user', $1)`,
      [at(0)],
    );
    await goes('mail', 7);
  });

  it('goes after half a year, as the law has it: where somebody came from', async () => {
    await t.as('editor');
    await goes('origin', 190);
  });

  it('is swept in tables that are there, by columns that are there', async () => {
    for (const { table, since, days, why } of gatewayRetention) {
      expect([days >= 0, why.length > 3]).toEqual([true, true]);
      await query(`SELECT ${since} FROM ${table} LIMIT 0`);
    }
  });
});
