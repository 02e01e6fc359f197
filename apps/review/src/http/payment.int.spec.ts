import { addDataKey, dropOldDataKeys, DataKeys } from '@zhitong/identity';
import { decodeLook, lookHeader, reseal, staleValues } from '@zhitong/service';
import { reviewService } from '../review.module.js';
import { asExpert, clerk, firm, reviewForTest } from './review-service.fixture.js';

type Review = Awaited<ReturnType<typeof reviewForTest>>;
let t: Review;
beforeAll(async () => {
  t = await reviewForTest();
});
afterAll(() => t.review.stop());

const details = {
  identityNumber: '11010519491231002X',
  bank: '中国农业银行沙湾市支行',
  account: '6222020200112233445',
  taxCategory: 'labour',
  fee: 'senior',
};
const me = asExpert('expert-1');
const url = (expert = 'expert-1') => `/experts/${expert}/payment`;
const put = (body: object = details, headers = {}) => t.review.as(me).put(url(), body, headers);

describe('what an expert is paid by', () => {
  it('is kept by the expert and read back, by version', async () => {
    expect((await t.review.as(me).get(url())).status).toBe(404);
    expect(await put()).toMatchObject({ status: 200, body: { expert: 'expert-1', version: 1 } });
    const read = await t.review.as(me).get(url());
    expect(read).toMatchObject({ status: 200, headers: { etag: '"1"' }, body: { expert: 'expert-1', ...details } });
    expect((await put({ ...details, fee: 'none' }, { 'if-match': '"7"' })).status).toBe(412);
    expect((await put(details, { 'if-match': '"1"' })).body).toMatchObject({ version: 2 });
  });

  it('meets the rules of its fields, each named', async () => {
    const wrong = await put({
      ...details,
      identityNumber: '110105194912310021',
      account: '12',
      taxCategory: 'rich',
      colour: 1,
    });
    expect(wrong.status).toBe(422);
    expect((wrong.body.errors as { field: string }[]).map(({ field }) => field).sort()).toEqual([
      ...['account', 'colour', 'identityNumber', 'taxCategory'],
    ]);
    expect(JSON.stringify(wrong.body)).not.toContain('110105194912310021');
  });

  it('is the expert’s own and the secretariat’s, whose look is told to the trail', async () => {
    await put();
    expect((await t.review.as(me).get(url())).headers).not.toHaveProperty(lookHeader);
    const seen = await t.review.as(clerk).get(url());
    expect(seen.body).toMatchObject(details);
    expect(decodeLook(seen.headers[lookHeader]!)).toEqual({ kind: 'viewed', what: 'payment', subject: 'expert-1' });
    const stranger = await t.review.as(asExpert('expert-2')).get(url());
    const nobody = await t.review.as(asExpert('expert-2')).get(url('nobody'));
    expect([stranger.status, stranger.body]).toEqual([404, nobody.body]);
    expect((await t.review.as(asExpert('expert-2')).put(url(), details)).status).toBe(404);
    expect((await t.review.as(firm).get(url())).status).toBe(403);
    expect((await t.review.as({ account: 'a', role: 'administrator' }).get(url())).status).toBe(403);
  });
});

describe('clear text at rest', () => {
  it('is in no table, whatever was sent and repeated', async () => {
    await put(details, { 'idempotency-key': 'payment-once-1' });
    await put(details, { 'idempotency-key': 'payment-once-1' });
    const tables: { name: string }[] = await t.review.dataSource.query(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
    );
    let dump = '';
    for (const { name } of tables) dump += JSON.stringify(await t.review.dataSource.query(`SELECT * FROM ${name}`));
    for (const secret of [details.identityNumber, details.account, details.bank, 'labour'])
      expect(dump).not.toContain(secret);
    // The control: what is no secret stands there, and the value opens.
    expect(dump).toContain('第1研究院');
    expect(dump).toContain('v1.AES-256-GCM.');
    expect((await t.review.as(me).get(url())).body).toMatchObject(details);
  });

  it('does not come out of a row that was moved to another person', async () => {
    await put();
    await t.review.as(clerk).put(url('expert-3'), { ...details, account: '9999888877776666' });
    await t.review.dataSource.query(
      `UPDATE payment SET details = (SELECT details FROM payment WHERE expert = 'expert-1') WHERE expert = 'expert-3'`,
    );
    const moved = await t.review.as(asExpert('expert-3')).get(url('expert-3'));
    expect(moved.status).toBe(500);
    expect(JSON.stringify(moved)).not.toContain(details.account);
  });
});

describe('key rotation of data', () => {
  it('loses nothing under load, and the old key can go', async () => {
    await t.review.dataSource.query(`DELETE FROM payment`);
    const experts = Array.from({ length: 20 }, (_, n) => `expert-${n}`);
    const written = new Map<string, string>();
    const write = async (expert: string, account: string) => {
      const { status } = await t.review.as(clerk).put(url(expert), { ...details, account });
      if (status === 200) written.set(expert, account);
    };
    for (const expert of experts) await write(expert, '1000000000');
    const keys = new DataKeys(t.review.keysDir, 'review');
    await addDataKey(t.review.keysDir, 'review');
    expect(await staleValues(t.review.dataSource, keys, reviewService.sealed!)).toBe(20);
    let on = true;
    let rounds = 0;
    const load = (async () => {
      for (; on; rounds += 1)
        for (const expert of experts.slice(0, 5)) await write(expert, String(2_000_000_000 + rounds));
    })();
    const done = await reseal(t.review.dataSource, keys, reviewService.sealed!);
    on = false;
    await load;
    expect(done).toBeGreaterThanOrEqual(15);
    await reseal(t.review.dataSource, keys, reviewService.sealed!);
    expect(await staleValues(t.review.dataSource, keys, reviewService.sealed!)).toBe(0);
    expect(await dropOldDataKeys(t.review.keysDir, 'review')).toBe(1);
    for (const [expert, account] of written)
      expect((await t.review.as(clerk).get(url(expert))).body).toMatchObject({ account });
    expect(written.size).toBe(20);
  });
});
