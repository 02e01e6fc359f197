import { AccountErased } from '@zhitong/contracts';
import type { Actor } from '@zhitong/identity';
import { asExpert, clerk, firm, libraryRow, reviewForTest } from '../http/review-service.fixture.js';

type Review = Awaited<ReturnType<typeof reviewForTest>>;
let t: Review;
beforeEach(async () => {
  t = await reviewForTest();
});
afterEach(() => t.review.stop());

const admin: Actor = { account: 'admin-1', role: 'administrator' };
const details = {
  identityNumber: '11010519491231002X',
  bank: '中国农业银行沙湾市支行',
  account: '6222020200112233445',
  taxCategory: 'labour',
  fee: 'senior',
};
const me = asExpert('expert-1');
const url = '/personal-data/expert-1';
const pay = () => t.review.as(me).put('/experts/expert-1/payment', details);
const erase = () => t.review.receive(AccountErased({ problems: [], account: 'expert-1' }), { key: 'expert-1' });
const everything = async () => {
  const rows: string[] = [];
  for (const table of [
    'expert',
    'payment',
    'unsuitable',
    'objection',
    'seat',
    'panel',
    'assignment',
    'reserve',
    'service.requests',
  ])
    for (const { text } of await t.review.dataSource.query<{ text: string }[]>(
      `SELECT x::text AS text FROM ${table} x`,
    ))
      rows.push(text);
  return rows.join('\n');
};

// Another person's data by way of an export: whoever is not meant gets nothing, and no more than they may see.
describe('what review keeps about an expert', () => {
  it('is handed out whole to the expert, and to an administrator without numbers that open an account', async () => {
    await pay();
    const own = (await t.review.as(me).get(url)).body.records;
    expect(own).toMatchObject({
      expert: [{ name: '专家1', employer: '第1研究院' }],
      payment: [details],
      objection: [],
    });
    const others = JSON.stringify((await t.review.as(admin).get(url)).body.records);
    expect(others).toContain('专家1');
    expect(others).toContain('…3445');
    for (const number of [details.identityNumber, details.account]) expect(others).not.toContain(number);
    for (const actor of [clerk, asExpert('expert-2'), firm])
      expect((await t.review.as(actor).get(url)).status).toBe(404);
  });

  it('tells nobody who asked that the expert stand aside', async () => {
    const id = await t.accepted();
    const named = await t.review.as(firm).post(`/panels/${id}/unsuitable`, { names: ['专家1'] });
    expect(named.status).toBeLessThan(300);
    for (const actor of [me, admin])
      expect(JSON.stringify((await t.review.as(actor).get(url)).body)).not.toContain(firm.organisation!.name);
  });

  it('is deleted when the expert is gone, the name that others gave too, and comes back by no list', async () => {
    await pay();
    const id = await t.accepted();
    await t.review
      .as(firm)
      .post(`/panels/${id}/unsuitable`, { names: ['专家1'] }, { 'idempotency-key': 'unsuitable-1' });
    expect((await everything()).match(/专家1(?!\d)/g)).toHaveLength(3);
    await erase();
    expect(await everything()).not.toMatch(/专家1(?!\d)/);
    expect((await t.review.as(admin).get(url)).body.records).toMatchObject({ expert: [], payment: [] });
    const again = await t.review.as(clerk).post('/experts/import', { experts: [libraryRow(30), libraryRow(1)] });
    expect([again.status, again.body.errors[0].field, again.body.errors[0].code]).toEqual([
      422,
      'experts.1.id',
      'expert-erased',
    ]);
    expect(await everything()).not.toContain('专家30');
  });

  it('keeps a name that bars another expert as well, until that one is gone, too', async () => {
    const id = await t.accepted();
    const namesake = { experts: [libraryRow(31, { name: '专家1' })] };
    expect((await t.review.as(clerk).post('/experts/import', namesake)).status).toBe(200);
    await t.review.as(firm).post(`/panels/${id}/unsuitable`, { names: ['专家1', '专家2'] });
    const barred = async () => {
      const rows = await t.review.dataSource.query<{ name: string }[]>(`SELECT name FROM unsuitable ORDER BY name`);
      return rows.map(({ name }) => name);
    };
    await erase();
    expect(await barred()).toEqual(['专家1', '专家2']);
    await t.review.receive(AccountErased({ problems: [], account: 'expert-31' }), { key: 'expert-31' });
    expect(await barred()).toEqual(['专家2']);
  });

  it('waits while the expert holds a seat that is not finished', async () => {
    const id = await t.scoring();
    const [seat] = await t.seatsOf(id, 'accepted', 'member');
    const standing = async () =>
      (await t.review.as(asExpert(seat!.expert)).get(`/personal-data/${seat!.expert}/standing`)).body;
    expect((await standing()).duties).toMatchObject([{ code: 'open-seat' }]);
    await t.allSeal(id, [85]);
    await t.conclude(id);
    expect((await standing()).duties).toEqual([]);
  });

  it('leaves a panel that works as it is, and readable, where an administrator erases it all the same', async () => {
    const id = await t.scoring();
    const [seat] = await t.seatsOf(id, 'accepted', 'member');
    const before = await t.panelOf(id);
    await t.review.receive(AccountErased({ problems: [], account: seat!.expert }), { key: seat!.expert });
    expect(await t.panelOf(id)).toEqual(before);
    const replaced = await t.review.as(clerk).post(`/seats/${seat!.seat}/replacement`, { reason: 'overdue' });
    expect(replaced.status).toBe(200);
    expect((await t.seatsOf(id, 'left')).map(({ expert }) => expert)).toEqual([seat!.expert]);
  });
});
