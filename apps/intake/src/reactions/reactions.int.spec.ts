import {
  FeedbackSent,
  ReviewConcluded,
  ReviewConfirmed,
  TopicAwarded,
  TopicTerminated,
  type Dossier,
} from '@zhitong/contracts';
import { whileUncommitted } from '@zhitong/testing';
import { clerk, enterprise, intakeForTest, passed, rival, type IntakeForTest } from '../http/intake.fixture.js';

let t: IntakeForTest;
beforeAll(async () => {
  t = await intakeForTest();
});
afterAll(() => t.intake.stop());

const statistics = { count: 5, mean: 80, trimmedMean: 81, median: 80, deviation: 4, range: 10, recommending: 4 };
const opinion = { background: '背景', assessment: '评价', issues: '指标偏少', conclusion: '结论' };
const team = { id: 'org-9', name: '石河子大学', creditCode: '91512081MA62K0260E' };
const dossierOf = async (id: string): Promise<Dossier> => (await t.intake.facts(id))[0]!.data.dossier as Dossier;
const concluded = async (id: string, outcome: 'approved' | 'revise' | 'declined', round = 1) =>
  t.intake.receive(
    ReviewConcluded({
      problems: [id],
      round,
      outcome,
      concludedAt: '2026-03-02T01:00:00.000Z',
      statistics,
      comments: ['请补充数据来源'],
      opinion,
      votes: { for: 4, against: 1 },
      dossier: await dossierOf(id),
    }),
    { key: id, at: new Date('2026-03-02T01:00:00Z') },
  );
const confirmed = async (id: string, round = 1) =>
  t.intake.receive(
    ReviewConfirmed({ problems: [id], round, outcome: 'approved', statistics, dossier: await dossierOf(id) }),
    { key: id },
  );
const awarded = (id: string) =>
  t.intake.receive(
    TopicAwarded({
      problems: [id],
      topic: id,
      bid: 'bid-1',
      team,
      lead: 'team-1',
      signedAt: '2026-03-02T01:00:00.000Z',
      money: 50,
      months: 12,
      indicators: [],
      milestones: [],
    }),
    { key: id },
  );
const read = async (id: string, as = enterprise) => (await t.intake.as(as).get(`/problems/${id}`)).body;

describe('what other services report', () => {
  it('leads an approved problem through the award to the answer, and tells the enterprise each time', async () => {
    const id = await t.accepted();
    await concluded(id, 'approved');
    expect(await read(id)).toMatchObject({
      status: 'accepted',
      onNotice: true,
      comments: ['指标偏少', '请补充数据来源'],
    });
    await confirmed(id);
    expect(await read(id)).toMatchObject({
      status: 'approved',
      onNotice: false,
      comments: ['指标偏少', '请补充数据来源'],
    });
    await awarded(id);
    expect(await read(id)).toMatchObject({
      status: 'matched',
      team: '石河子大学',
      may: { withdraw: expect.any(String) },
    });
    const refused = await t.intake.as(enterprise).post(`/problems/${id}/withdrawal`, { reason: '不再需要' });
    expect(refused).toMatchObject({ status: 409, body: { state: 'matched', allowed: [] } });
    expect(refused.body.title).toContain('已有团队承担');
    await t.intake.receive(
      FeedbackSent({ problems: [id], brief: 'brief-1', answers: [{ problem: id, text: '市领导已批示，列入计划' }] }),
      { key: 'brief-1' },
    );
    expect(await read(id)).toMatchObject({
      status: 'answered',
      answers: [{ brief: 'brief-1', text: '市领导已批示，列入计划' }],
    });
    expect(await t.types(id)).toEqual(
      expect.arrayContaining(['ProblemConcluded', 'ProblemMatched', 'ProblemAnswered']),
    );
    expect((await t.told(id)).slice(-4)).toEqual([
      'enterprise-1: problem.notice',
      'enterprise-1: problem.concluded',
      'enterprise-1: problem.matched',
      'enterprise-1: problem.answered',
    ]);
  });

  it('sends a problem back for revision with the anonymised comments; the next acceptance opens round 2', async () => {
    const id = await t.accepted();
    await concluded(id, 'revise');
    expect(await read(id)).toMatchObject({
      status: 'returned',
      returnedFrom: 'review',
      reasons: [
        { code: 'review', note: '指标偏少' },
        { code: 'review', note: '请补充数据来源' },
      ],
      clock: { name: 'correction', by: '2026-03-09T15:59:59.000Z' },
    });
    const again = await t.intake.as(enterprise).post(`/problems/${id}/resubmission`, t.text({ months: 20 }));
    expect(again.body).toMatchObject({ status: 'submitted', months: 20 });
    await t.intake.as(clerk).post(`/problems/${id}/acceptance`, { checklist: passed });
    expect(
      (await t.intake.facts(id)).filter(({ type }) => type === 'ProblemAccepted').map(({ data }) => data.round),
    ).toEqual([1, 2]);
  });

  it('records a result that comes after the withdrawal, and why nothing follows', async () => {
    const id = await t.accepted();
    await t.intake.as(enterprise).post(`/problems/${id}/withdrawal`, { reason: '已自行解决' });
    const fact = await concluded(id, 'declined');
    const last = (await t.intake.facts(id)).filter(({ topic }) => topic === 'zhitong.intake.v1').at(-1)!;
    expect(last).toMatchObject({
      type: 'IntakeIgnored',
      cause: fact.id,
      data: {
        problems: [id],
        ignored: { type: 'ReviewConcluded', id: fact.id },
        reason: 'withdrawn by the enterprise',
      },
    });
    expect((await read(id)).status).toBe('withdrawn');
  });

  it('frees a problem whose topic was terminated', async () => {
    const id = await t.accepted();
    await confirmed(id);
    await awarded(id);
    await t.intake.receive(TopicTerminated({ problems: [id], topic: id, reason: 'failed', note: '未达到指标' }), {
      key: id,
    });
    expect(await read(id)).toMatchObject({ status: 'approved', may: { withdraw: true } });
  });

  it('answers also those whose problems were merged into it', async () => {
    const id = await t.submit();
    const merged = await t.submit({}, rival);
    await t.intake.as(clerk).post(`/problems/${merged}/merge`, { into: id, reason: '同一问题' });
    await t.intake.as(clerk).post(`/problems/${id}/acceptance`, { checklist: passed });
    await confirmed(id);
    await t.intake.receive(
      FeedbackSent({ problems: [id, merged], brief: 'brief-2', answers: [{ problem: id, text: '已答复' }] }),
      { key: 'brief-2' },
    );
    expect(await read(merged, rival)).toMatchObject({ status: 'merged', answers: [{ text: '已答复' }] });
    expect((await t.told(merged)).at(-1)).toBe('enterprise-2: problem.answered');
  });

  it('tells the answer also to one that is being merged at this moment', async () => {
    const id = await t.accepted();
    const other = await t.accepted({}, rival);
    const merged = { into: id, until: '2026-03-09T01:00:00.000Z', was: 'accepted' };
    await whileUncommitted(
      t.dataSource,
      async (query) => {
        await query(`SELECT id FROM problem WHERE id = ANY($1) ORDER BY id FOR UPDATE`, [[id, other]]);
        await query(
          `UPDATE problem SET merged_into = $2, status = 'merged',
             state = state || jsonb_build_object('status', 'merged', 'merged', $3::jsonb) WHERE id = $1`,
          [other, id, JSON.stringify(merged)],
        );
      },
      () =>
        t.intake.receive(
          FeedbackSent({ problems: [id], brief: 'brief-3', answers: [{ problem: id, text: '已答复' }] }),
          { key: 'brief-3' },
        ),
    );
    expect((await t.told(other)).at(-1)).toBe('enterprise-2: problem.answered');
  });
});
