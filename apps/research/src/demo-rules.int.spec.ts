import { ReviewConfirmed } from '@zhitong/contracts';
import type { Actor } from '@zhitong/identity';
import { eventually, fixedClock, serviceForTest, type ServiceUnderTest } from '@zhitong/testing';
import { statistics } from './domain/testing/life.js';
import { dossier, institute, proposal } from './domain/testing/samples.js';
import { demoRules } from './domain/rules.js';
import { researchService } from './research.module.js';

const office: Actor = { account: 'clerk', role: 'secretariat' };
const lead: Actor = { account: 'lead-a', role: 'team', organisation: institute };

describe('under the rules of the demo', () => {
  let research: ServiceUnderTest;
  beforeAll(async () => {
    research = await serviceForTest(researchService, {
      clock: fixedClock('2026-03-02T01:00:00Z'),
      rules: 'demo',
      watchesClock: true,
    });
  });
  afterAll(() => research.stop());

  it('a topic goes from the approval to the award without anybody waiting', async () => {
    const fact = { problems: ['p1'], round: 1, outcome: 'approved' as const, statistics, dossier: dossier() };
    await research.receive(ReviewConfirmed(fact), { key: 'p1' });
    const clerk = research.as(office);
    const call = {
      goal: '把滴头堵塞率降到百分之五以下',
      months: 12,
      money: 60,
      ip: '共有，需求方优先实施',
      requirements: '有示范基地',
      closesAt: '2026-03-03T01:00:00Z',
    };
    expect((await clerk.post('/topics/p1/call', call)).status).toBe(200);
    const { body: draft } = await research.as(lead).post('/topics/p1/bids', proposal());
    expect((await research.as(lead).post(`/bids/${draft.id}/submission`)).status).toBe(200);
    expect((await clerk.post('/topics/p1/call/closing')).body.status).toBe('evaluating');
    const points = demoRules.evaluation.criteria.map(({ code, weight }) => ({ criterion: code, points: weight }));
    for (const evaluator of ['expert-1', 'expert-2', 'expert-3']) {
      const creditCode = evaluator === 'expert-1' ? '12100000400000625G' : '12100000400000624D';
      const employer = { name: '第三方检测研究院', creditCode };
      const given = { employer, sheets: [{ bid: draft.id, points }] };
      expect((await clerk.put(`/topics/p1/evaluations/${evaluator}`, given)).status).toBe(200);
    }
    await clerk.post('/topics/p1/evaluation');
    const awarded = await eventually(async () => {
      const { body } = await research.as(lead).get('/topics/p1');
      return body.status === 'awarded' && body;
    });
    expect(awarded.award).toMatchObject({ lead: 'lead-a', money: 58 });
  });
});
