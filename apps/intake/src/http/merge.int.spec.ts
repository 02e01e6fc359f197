import { FindWhatIsPublic1772000000001 } from '../persistence/1772000000001-find-what-is-public.js';
import { AccountRegistered } from '@zhitong/contracts';
import { eventually } from '@zhitong/testing';
import { clerk, enterprise, intakeForTest, passed, rival, third, type IntakeForTest } from './intake.fixture.js';

let t: IntakeForTest;
beforeAll(async () => {
  t = await intakeForTest();
});
afterAll(() => t.intake.stop());
afterEach(() => t.clock.set('2026-03-02T01:00:00Z'));

const reason = '与另一问题实为同一问题';
const pair = async () => {
  const stays = await t.submit();
  const goes = await t.submit({ title: '滴灌带毛管容易堵塞怎么办呢' }, rival);
  return { stays, goes };
};
const merge = (goes: string, into: string, headers = {}) =>
  t.intake.as(clerk).post(`/problems/${goes}/merge`, { into, reason }, headers);

describe('merging', () => {
  it('changes both sides at once, keeps the submitters, tells each, and opens the review with all of them', async () => {
    const { stays, goes } = await pair();
    expect(await merge(goes, stays)).toMatchObject({
      status: 200,
      body: { status: 'merged', merged: { into: stays, until: '2026-03-09T01:00:00.000Z' } },
    });
    expect(await t.types(goes)).toEqual(['ProblemSubmitted', 'ProblemMerged']);
    const [, absorbed] = await t.intake.facts(stays);
    expect(absorbed).toMatchObject({
      type: 'ProblemAbsorbed',
      data: { absorbed: goes, dossier: { joined: [{ problem: goes, organisation: { id: 'org-2' } }] } },
    });
    expect(await t.told(goes)).toEqual(['enterprise-2: problem.submitted', 'enterprise-2: problem.merged']);
    expect(await t.told(stays)).toEqual(['enterprise-1: problem.submitted', 'enterprise-1: problem.absorbed']);
    await t.intake.as(clerk).post(`/problems/${stays}/acceptance`, { checklist: passed });
    expect((await t.intake.facts(stays)).at(-1)!.data.problems).toEqual([stays, goes]);
    expect([(await t.told(stays)).at(-1), (await t.told(goes)).at(-1)]).toEqual([
      'enterprise-1: problem.accepted',
      'enterprise-2: problem.accepted',
    ]);
  });

  it('keeps who joined right: a correction of the one that went reaches the one that stayed', async () => {
    const { stays, goes } = await pair();
    await merge(goes, stays);
    const { id: _id, ...organisation } = third.organisation!;
    await t.intake.receive(
      AccountRegistered({
        problems: [],
        account: third.account,
        roles: ['enterprise'],
        organisation: organisation.creditCode,
      }),
      { key: third.account },
    );
    const fields = { title: '滴灌带毛管容易堵塞如何处理', organisation };
    const answer = await t.intake.as(clerk).post(`/problems/${goes}/correction`, { fields, reason: '单位填写有误' });
    expect(answer).toMatchObject({ status: 200, body: { status: 'merged' } });
    expect(await t.types(goes)).toEqual(['ProblemSubmitted', 'ProblemMerged', 'ProblemCorrected']);
    expect(await t.types(stays)).toEqual(['ProblemSubmitted', 'ProblemAbsorbed', 'ProblemJoinedCorrected']);
    expect((await t.intake.as(clerk).get(`/problems/${stays}`)).body.joined).toMatchObject([
      { problem: goes, organisation },
    ]);
    expect((await t.told(stays)).at(-1)).toBe('enterprise-1: problem.absorbed');
    await t.intake.as(clerk).post(`/problems/${stays}/acceptance`, { checklist: passed });
    expect((await t.told(goes)).at(-1)).toBe('enterprise-3: problem.accepted');
    expect((await t.intake.as(third).get(`/problems/${goes}`)).status).toBe(200);
    expect((await t.intake.as(rival).get(`/problems/${goes}`)).status).toBe(404);
  });

  it('shows the clerk who joined, and each submitter only the number', async () => {
    const { stays, goes } = await pair();
    await merge(goes, stays);
    const number = (await t.intake.as(rival).get(`/problems/${goes}`)).body.number;
    expect((await t.intake.as(clerk).get(`/problems/${stays}`)).body.joined).toMatchObject([
      { problem: goes, organisation: { name: '乌苏节水公司' } },
    ]);
    expect((await t.intake.as(enterprise).get(`/problems/${stays}`)).body.joined).toEqual([{ number }]);
    expect((await t.intake.as(rival).get(`/problems/${stays}`)).status).toBe(404);
    expect((await t.intake.as(rival).get(`/problems/${goes}`)).body).toMatchObject({
      status: 'merged',
      description: expect.any(String),
      merged: { until: '2026-03-09T01:00:00.000Z' },
    });
    expect(JSON.stringify((await t.intake.as(rival).get(`/problems/${goes}`)).body)).not.toContain(stays);
  });

  it.each([
    ['itself', async (goes: string) => goes, 'merge-into-itself'],
    ['nothing', () => Promise.resolve('problem-none'), 'merge-target-unknown'],
  ])('into %s is refused, naming the field', async (_case, target, code) => {
    const goes = await t.submit();
    const answer = await merge(goes, await target(goes));
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ field: 'into', code }] } });
  });

  it('into each other at the same time succeeds once', async () => {
    const { stays, goes } = await pair();
    const answers = await Promise.all([merge(goes, stays), merge(stays, goes)]);
    const [won, lost] = answers.map(({ status }) => status).sort((a, b) => a - b);
    expect(won).toBe(200);
    expect([409, 422]).toContain(lost);
  });

  it('is refused for a version that the clerk did not see, and for a problem that there is not', async () => {
    const { stays, goes } = await pair();
    expect((await merge(goes, stays, { 'if-match': '"5"' })).status).toBe(412);
    expect((await merge('problem-none', stays)).status).toBe(404);
  });
});

describe('undoing a merge', () => {
  it('is possible for seven days', async () => {
    const { stays, goes } = await pair();
    await merge(goes, stays);
    t.clock.set('2026-03-09T01:00:00Z');
    const answer = await t.intake.as(clerk).post(`/problems/${goes}/unmerge`, { reason: '复核后不是同一问题' });
    expect(answer).toMatchObject({
      status: 200,
      body: { status: 'submitted', clock: { from: '2026-03-09T01:00:00.000Z' } },
    });
    expect((await t.types(stays)).at(-1)).toBe('ProblemSeparated');
    expect((await t.intake.as(clerk).get(`/problems/${stays}`)).body.joined).toEqual([]);
    expect((await t.told(goes)).at(-1)).toBe('enterprise-2: problem.unmerged');
  });

  it('leaves the problem that it is in now, though it went from one to another while the request waited', async () => {
    const { stays, goes } = await pair();
    const other = await t.submit({}, rival);
    await merge(goes, stays);
    const runner = t.intake.dataSource.createQueryRunner();
    await runner.startTransaction();
    await runner.query('SELECT 1 FROM problem WHERE id = $1 FOR UPDATE', [goes]);
    const undoing = t.intake.as(clerk).post(`/problems/${goes}/unmerge`, { reason: '复核后不是同一问题' });
    await eventually(async () => {
      const waiting = await t.intake.dataSource.query<unknown[]>(
        `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      return waiting.length === 1;
    });
    const move = `UPDATE problem SET state = jsonb_set(state, $2, $3) WHERE id = $1`;
    await runner.query(move, [goes, '{merged,into}', JSON.stringify(other)]);
    await runner.query(move, [other, '{absorbed}', JSON.stringify([{ problem: goes, owner: rival.account }])]);
    await runner.commitTransaction();
    await runner.release();
    expect((await undoing).body.status).toBe('submitted');
    expect([(await t.types(other)).at(-1), (await t.types(stays)).at(-1)]).toEqual([
      'ProblemSeparated',
      'ProblemAbsorbed',
    ]);
  });

  it('is refused after that, with the reason', async () => {
    const { stays, goes } = await pair();
    await merge(goes, stays);
    t.clock.set('2026-03-09T01:00:01Z');
    const answer = await t.intake.as(clerk).post(`/problems/${goes}/unmerge`, { reason: '复核后不是同一问题' });
    expect(answer).toMatchObject({ status: 409, body: { state: 'merged', allowed: ['correct'] } });
    expect(answer.body.title).toContain('期限');
  });

  it('brings an accepted problem back to the review', async () => {
    const stays = await t.submit();
    const goes = await t.accepted({}, rival);
    await merge(goes, stays);
    expect((await t.intake.facts(goes)).at(-1)!.data.wasAccepted).toBe(true);
    expect(
      (await t.intake.as(clerk).post(`/problems/${goes}/unmerge`, { reason: '复核后不是同一问题' })).body.status,
    ).toBe('accepted');
    expect((await t.intake.facts(goes)).at(-1)).toMatchObject({
      type: 'ProblemUnmerged',
      data: { wasAccepted: true, from: stays },
    });
  });

  it('happens by itself when the other submitter withdraws', async () => {
    const { stays, goes } = await pair();
    await merge(goes, stays);
    t.clock.advance({ days: 30 });
    await t.intake.as(enterprise).post(`/problems/${stays}/withdrawal`, { reason: '不再需要' });
    expect(await t.types(stays)).toEqual([
      'ProblemSubmitted',
      'ProblemAbsorbed',
      'ProblemSeparated',
      'ProblemWithdrawn',
    ]);
    expect((await t.intake.as(rival).get(`/problems/${goes}`)).body.status).toBe('submitted');
  });
});

describe('similar problems', () => {
  it('finds the same problem in other words, for the clerk with the submitter, for others without', async () => {
    const id = await t.submit({ title: '棉秆还田机刀具耐磨涂层技术' }, rival);
    await t.submit({ title: '牛羊布鲁氏菌病快速检测试剂' }, rival);
    const query = `/problems/similar?title=${encodeURIComponent('棉秆粉碎还田刀片耐磨性差')}`;
    const found = await t.intake.as(clerk).get(query);
    expect(found.body.items[0]).toMatchObject({ id, organisation: '乌苏节水公司', score: expect.any(Number) });
    expect(found.body.items.map((suspect: { title: string }) => suspect.title)).not.toContain(
      '牛羊布鲁氏菌病快速检测试剂',
    );
    const shown = await t.intake.as(enterprise).get(query);
    expect(shown.body.items[0]).toMatchObject({ id });
    expect(shown.body.items[0]).not.toHaveProperty('organisation');
    expect(
      (await t.intake.as(clerk).get(`${query}&except=${id}`)).body.items.map((suspect: { id: string }) => suspect.id),
    ).not.toContain(id);
  });

  it('does not show internal problems to other enterprises', async () => {
    const id = await t.submit({ title: '内部公开的葡萄冷藏保鲜难题', visibility: 'internal', publicFields: [] }, rival);
    const query = `/problems/similar?title=${encodeURIComponent('葡萄冷藏保鲜的难题')}`;
    const ids = async (as = clerk) =>
      (await t.intake.as(as).get(query)).body.items.map((suspect: { id: string }) => suspect.id);
    expect(await ids()).toContain(id);
    expect(await ids(rival)).toContain(id);
    expect(await ids(enterprise)).not.toContain(id);
  });

  it('answers a stranger the same whatever is hidden, and not how the problems of others fare', async () => {
    const query = `/problems/similar?title=${encodeURIComponent('红枣黑斑病生物防治药剂')}`;
    const id = await t.submit({ title: '红枣黑斑病的生物防治' }, rival);
    const before = await t.intake.as(enterprise).get(query);
    expect(before.body.items).toEqual([
      { id, number: expect.any(String), title: '红枣黑斑病的生物防治', score: expect.any(Number) },
    ]);
    expect((await t.intake.as(rival).get(query)).body.items[0].status).toBe('submitted');
    const title = '红枣黑斑病生物防治的药剂';
    const hidden = [
      await t.submit({ title, visibility: 'internal', publicFields: [] }, rival),
      await t.submit({ title, publicFields: ['kind'] }, rival),
      await t.submit({ description: title.repeat(10) }, rival),
      await t.submit({ title }, rival),
      await t.submit({ title }, rival),
    ];
    await t.intake.as(clerk).post(`/problems/${hidden[3]}/rejection`, {
      reasons: [{ code: 'classified', note: '涉及不得录入的内容' }],
    });
    await t.intake.as(rival).post(`/problems/${hidden[4]}/withdrawal`, { reason: '不再需要' });
    const { name, creditCode } = rival.organisation!;
    const entered = t.body({
      title,
      declarations: undefined,
      organisation: { name, creditCode },
      owner: rival.account,
    });
    expect((await t.intake.as(clerk).post('/problems', entered)).status).toBe(201);
    expect((await t.intake.as(clerk).get(query)).body.items.length).toBeGreaterThan(3);
    const { body } = await t.intake.as(enterprise).get(query);
    expect(body.items.map((suspect: { id: string }) => suspect.id)).toEqual([id]);
  });

  it('weighs by what the caller may see', async () => {
    const query = `/problems/similar?title=${encodeURIComponent('枸杞烘干能耗与热泵')}`;
    await t.submit({ title: '枸杞烘干的热泵机组' }, rival);
    const before = await t.intake.as(enterprise).get(query);
    expect(before.body.items).toHaveLength(1);
    await t.submit({ title: '枸杞的烘干能耗太高', visibility: 'internal', publicFields: [] }, rival);
    expect((await t.intake.as(enterprise).get(query)).body).toEqual(before.body);
  });

  it('finds after the migration what was there before', async () => {
    const column = () => t.intake.dataSource.query('SELECT id, public_grams FROM problem ORDER BY id');
    const filled = await column();
    const runner = t.intake.dataSource.createQueryRunner();
    const migration = new FindWhatIsPublic1772000000001();
    await migration.down(runner);
    await migration.up(runner);
    await runner.release();
    expect(await column()).toEqual(filled);
  });

  it('wants a title', async () => {
    expect(await t.intake.as(clerk).get('/problems/similar')).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'title' }] },
    });
  });
});
