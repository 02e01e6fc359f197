import { ReviewConfirmed } from '@zhitong/contracts';
import type { Actor } from '@zhitong/identity';
import { fixedClock, serviceForTest, type FixedClock, type ServiceUnderTest } from '@zhitong/testing';
import { statistics } from '../domain/testing/life.js';
import { dossier, enterprise, institute, proposal } from '../domain/testing/samples.js';
import { researchService } from '../research.module.js';

const office: Actor = { account: 'clerk', role: 'secretariat' };
const firm: Actor = { account: 'firm-contact', role: 'enterprise', organisation: enterprise };
const lead: Actor = { account: 'lead-a', role: 'team', organisation: institute };
const society: Actor = { account: 'society-1', role: 'recommender', organisation: { ...institute, id: 'org-society' } };
const call = {
  ...{ goal: '把滴头堵塞率降到百分之五以下', months: 12, money: 60, ip: '共有', requirements: '有示范基地' },
  closesAt: '2026-04-10T10:00:00Z',
};
const employers = [
  ['第三方检测研究院', '12100000400000624D'],
  ['第三方计量院', '12100000400000625G'],
  ['第三方材料院', '12100000400000626K'],
] as const;
const weights = { indicators: 35, approach: 25, team: 20, plan: 20 };

// Who else than the office and the teams reads of a topic, and how far.
describe('a topic', () => {
  let research: ServiceUnderTest;
  let clock: FixedClock;
  beforeAll(async () => {
    clock = fixedClock('2026-03-02T01:00:00Z');
    research = await serviceForTest(researchService, { clock, rules: 'standard' });
  });
  afterAll(() => research.stop());
  beforeEach(() => clock.set('2026-03-02T01:00:00Z'));

  const called = async (key: string) => {
    const about = { problems: [key], round: 1, outcome: 'approved' as const, statistics, dossier: dossier() };
    await research.receive(ReviewConfirmed(about), { key });
    await research.as(office).post(`/topics/${key}/call`, call);
    return key;
  };

  it('is there for a recommender while its call is open, as for who may bid, and not longer', async () => {
    const key = await called('p-open');
    const seen = await research.as(society).get(`/topics/${key}`);
    expect(seen).toMatchObject({ status: 200, body: { call: { goal: call.goal }, may: {} } });
    expect(seen.body).not.toHaveProperty('dossier');
    expect((await research.as(society).get('/topics')).body.items).toHaveLength(1);
    clock.set(call.closesAt);
    await research.timers();
    expect((await research.as(society).get(`/topics/${key}`)).status).toBe(404);
    expect((await research.as(society).get('/topics')).body.items).toEqual([]);
  });

  it('gives its test reports to the enterprise once the results name them, and no other file', async () => {
    const key = await called('p-files');
    const { id: bid } = (await research.as(lead).post(`/topics/${key}/bids`, proposal())).body;
    await research.as(lead).post(`/bids/${bid}/submission`);
    clock.set(call.closesAt);
    await research.timers();
    for (const [i, [name, creditCode]] of employers.entries()) {
      const points = Object.entries(weights).map(([criterion, weight]) => ({ criterion, points: weight * 0.9 }));
      const sheets = [{ bid, points }];
      await research.as(office).put(`/topics/${key}/evaluations/e-${i}`, { employer: { name, creditCode }, sheets });
    }
    const { notice } = (await research.as(office).post(`/topics/${key}/evaluation`)).body;
    clock.set(notice.until);
    await research.timers();
    await research.as(office).post(`/topics/${key}/kickoff`, { heldAt: clock.now().toISOString(), note: '明确分工' });
    const warned = await research.as(lead).post(`/topics/${key}/risks`, { text: '第二牧场停产，连续运行可能推迟' });
    const [{ id: risk }] = warned.body.risks;
    const answer = { answer: '已协调第三牧场' };
    expect((await research.as(office).post(`/topics/${key}/risks/${risk}/answer`, answer)).body.risks).toMatchObject([
      answer,
    ]);
    expect((await research.as(firm).get(`/topics/${key}`)).body).not.toHaveProperty('risks');
    const sent = async (name: string) =>
      (
        await research
          .as(lead)
          .post(`/topics/${key}/attachments?name=${encodeURIComponent(name)}`, Buffer.from(`${name}：堵塞率 4.1%`))
      ).body.id as string;
    const [report, diary] = [await sent('检测报告.txt'), await sent('试验日志.txt')];
    const list = async () =>
      (await research.as(firm).get(`/topics/${key}/attachments`)).body.items.map(({ id }: { id: string }) => id);
    const read = async (file: string) => (await research.as(firm).get(`/topics/${key}/attachments/${file}`)).status;
    expect([await list(), await read(report)]).toEqual([[], 404]);

    for (const milestone of ['m1', 'm2']) {
      const done = { summary: '按计划完成，附检测记录', evidence: [diary] };
      await research.as(lead).post(`/topics/${key}/milestones/${milestone}/report`, done);
      const decision = { accepted: true, comment: '通过' };
      await research.as(office).post(`/topics/${key}/milestones/${milestone}/decision`, decision);
    }
    const results = ['4.5', '1500', '一人操作'].map((measured, i) => ({ indicator: `i${i + 1}`, measured, report }));
    expect((await research.as(lead).post(`/topics/${key}/results`, { results })).status).toBe(200);
    expect([await list(), await read(report), await read(diary)]).toEqual([[report], 200, 404]);
    const judgements = [{ indicator: 'i3', met: true, note: '现场演示一人完成' }];
    await research.as(office).post(`/topics/${key}/acceptance`, { summary: '全部达标', judgements });
    expect([await list(), await read(report), await read(diary)]).toEqual([[report], 200, 404]);
  });
});

describe('what a team works on', () => {
  let research: ServiceUnderTest;
  beforeAll(async () => (research = await serviceForTest(researchService)));
  afterAll(() => research.stop());

  it('is kept for its organisation, by codes that there are', async () => {
    const none = { disciplines: [], industries: [] };
    expect((await research.as(lead).get('/interests')).body).toEqual(none);
    const wrong = await research.as(lead).put('/interests', { disciplines: ['999'], industries: ['C'] });
    expect(wrong).toMatchObject({ status: 422, body: { errors: [{ field: 'disciplines' }] } });
    const mine = { disciplines: ['416', '210'], industries: ['A'] };
    expect((await research.as(lead).put('/interests', mine)).status).toBe(200);
    const colleague: Actor = { ...lead, account: 'colleague-a' };
    expect((await research.as(colleague).get('/interests')).body).toEqual(mine);
    const rival: Actor = { account: 'lead-b', role: 'team', organisation: { ...enterprise, id: 'org-b' } };
    expect((await research.as(rival).get('/interests')).body).toEqual(none);
  });
});
