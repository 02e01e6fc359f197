import { opinion } from '../domain/review.fixture.js';
import {
  approver,
  asChair,
  clerk,
  expectStatus,
  objection,
  problemsOf,
  reviewForTest,
  rival,
  textOf,
  type ReviewForTest,
} from './review-service.fixture.js';

describe('who chairs a panel', () => {
  let t: ReviewForTest;
  beforeAll(async () => {
    t = await reviewForTest();
  });
  afterAll(() => t.stop());
  beforeEach(() => t.clock.set('2026-03-02T01:00:00Z'));

  const told = async (kind: string) => {
    await t.settled();
    return t.messages.filter((message) => message.kind === kind).map(({ account }) => account);
  };

  it('finds the own panels, what waits first and what is concluded last, and no other', async () => {
    const concluded = await t.concluded([90, 88, 86]);
    const chair = (await t.seatsOf(concluded, 'accepted', 'chair'))[0]!;
    const mine = (await t.holder(chair).get('/chaired')).body as { id: string; done: number; size: number }[];
    expect(mine.at(-1)).toMatchObject({ id: concluded, status: 'notice', outcome: 'approved', done: 3, size: 3 });
    expect((await t.review.as(asChair('expert-nobody')).get('/chaired')).body).toEqual([]);
    // What was concluded can be read again.
    expect((await t.holder(chair).get(`/panels/${concluded}`)).body).toMatchObject({
      conclusion: { opinion, votes: { for: 3, against: 0 } },
    });
  });

  it('sees who is done and nothing of the scores; once all are in, each pass, the thresholds and what follows', async () => {
    const id = await t.scoring();
    const chair = await t.chairOf(id);
    const [first, ...others] = await t.seatsOf(id, 'accepted', 'member');
    await t.seal(first!, 95);
    const before = (await chair.get(`/panels/${id}`)).body;
    expect(before).toMatchObject({ size: 3, pass: 1, passes: [], limits: { deviation: 12, range: 25 } });
    expect((before.seats as { done: boolean }[]).map(({ done }) => done).sort()).toEqual([false, false, true]);
    expect(before).not.toHaveProperty('follows');
    await t.seal(others[0]!, 55);
    await t.seal(others[1]!, 90);
    const after = (await chair.get(`/panels/${id}`)).body;
    expect(after).toMatchObject({ mustDiscuss: true, follows: 'approved', passes: [{ pass: 1 }] });
    expect((after.rubric as { criteria: unknown[] }).criteria).toHaveLength(6);
  });

  it('reminds those who owe an answer or a score, and them alone, once a day', async () => {
    const id = await t.accepted();
    await t.form(id);
    const [seat, ...rest] = await t.seatsOf(id, 'invited');
    await t.answer(seat!);
    const clerkReminds = () => t.review.as(clerk).post(`/panels/${id}/reminder`);
    expect((await clerkReminds()).body).toMatchObject({ reminded: 3 });
    expect((await told('seat.remind-answer')).sort()).toEqual(rest.map(({ expert }) => expert).sort());
    expect(await clerkReminds()).toMatchObject({ status: 409, body: { code: 'not-allowed-now' } });

    await t.allAnswer(id);
    const [done, ...owing] = await t.seatsOf(id, 'accepted', 'member');
    await t.seal(done!, 80);
    t.clock.advance({ days: 1 });
    const chair = await t.chairOf(id);
    expect((await chair.get(`/panels/${id}`)).body.may).toMatchObject({ remind: true });
    expectStatus(await chair.post(`/panels/${id}/reminder`), 200);
    expect((await told('seat.remind-score')).sort()).toEqual(owing.map(({ expert }) => expert).sort());
    const { body: seen } = await t.review.as(clerk).get<any>(`/panels/${id}`);
    const last = seen.seats.find(({ seat: one }: { seat: string }) => one === owing[0]!.seat).remindedAt;
    expect([last, seen.may.remind]).toEqual(['2026-03-03T01:00:00.000Z', expect.stringContaining('24')]);
    expect((await chair.get(`/panels/${id}`)).body).toMatchObject({
      remindedAt: '2026-03-03T01:00:00.000Z',
      may: { remind: expect.stringContaining('24') },
    });
    t.clock.advance({ days: 1 });
    for (const one of owing) await t.seal(one, 80);
    expect((await chair.post(`/panels/${id}/reminder`)).status).toBe(409);
    expect((await t.review.as(asChair('expert-nobody')).post(`/panels/${id}/reminder`)).status).toBe(404);
  });

  it('writes the opinion bit by bit; another window is not overwritten, and the conclusion ends the draft', async () => {
    const id = await t.scoring();
    const chair = await t.chairOf(id);
    const path = `/panels/${id}/opinion`;
    const empty = await chair.get(path);
    expect([empty.body, empty.headers['etag']]).toEqual([{}, '"0"']);
    const saved = await chair.put(path, { background: '问' }, { 'if-match': '"0"' });
    expect([saved.status, saved.headers['etag']]).toEqual([200, '"1"']);
    expect((await chair.put(path, { background: '旧' }, { 'if-match': '"0"' })).status).toBe(412);
    expect((await chair.get(path)).body).toEqual({ background: '问' });
    const long = await chair.put(path, { issues: '长'.repeat(2_001) });
    expect([long.status, problemsOf(long)]).toEqual([422, ['issues: opinion-draft-length']]);
    expect((await t.review.as(asChair('expert-nobody')).get(path)).status).toBe(404);
    await t.allSeal(id, [82, 84, 86]);
    expectStatus(await t.conclude(id), 200);
    expect((await chair.get(path)).body).toEqual({});
    expect((await chair.put(path, { background: '迟了' })).status).toBe(409);
  });

  it('discusses with the experts, who have no names there; whoever has scored again is heard no more', async () => {
    const id = await t.scoring();
    const members = await t.seatsOf(id, 'accepted', 'member');
    const chair = await t.chairOf(id);
    const speak = (i: number, text: string) =>
      t.holder(members[i]!).post(`/seats/${members[i]!.seat}/remarks`, { text });
    expect((await speak(0, '还不能说话')).status).toBe(409);
    await t.allSeal(id, [95, 55, 90]);
    expect((await chair.post(`/panels/${id}/remarks`, { text: '还不能说话' })).status).toBe(409);
    expectStatus(await chair.post(`/panels/${id}/discussion`, { text: '请说明指标一项的依据。' }), 200);
    t.clock.advance({ hours: 1 });
    expectStatus(await speak(2, '没有写判定标准，验收时说不清。'), 201);
    t.clock.advance({ hours: 1 });
    expectStatus(await speak(0, '可在任务书里补。'), 201);
    t.clock.advance({ hours: 1 });
    expectStatus(await chair.post(`/panels/${id}/remarks`, { text: '按补后立题复评。' }), 201);
    const read = (await t.holder(members[1]!).get(`/seats/${members[1]!.seat}/packet`)).body;
    expect(read.remarks).toMatchObject([
      { by: 'chair', text: '请说明指标一项的依据。', own: false },
      { by: 'expert', speaker: 1, own: false },
      { by: 'expert', speaker: 2, own: false },
      { by: 'chair' },
    ]);
    expect((await chair.get(`/panels/${id}`)).body.remarks).toMatchObject([{ own: true }, {}, {}, { own: true }]);
    for (const { expert, seat } of members) expect(textOf(read.remarks)).not.toMatch(new RegExp(`${expert}"|${seat}`));
    expect(read.ownFirst).toMatchObject({ recommends: expect.any(Boolean) });
    expectStatus(await t.seal(members[0]!, 88), 200);
    expect((await speak(0, '再说一句')).status).toBe(409);
    expect(problemsOf(await speak(1, '短'))).toEqual(['text: remark-length']);
  });

  it('does not decide objections; who does finds all of them, and whose they are', async () => {
    const id = await t.concluded([90, 88, 86]);
    const { objection: raised } = expectStatus(
      await t.review.as(rival).post(`/panels/${id}/objections`, objection),
      201,
    ).body;
    const list = (await t.review.as(approver).get('/objections')).body as { id: string }[];
    expect(list[0]).toMatchObject({ id: raised, panel: id, organisation: rival.organisation!.name, decision: null });
    expect((await t.review.as(clerk).get('/objections')).status).toBe(403);
    const reason = '经核查，评审依据的数据与现场记录一致，异议不成立。';
    await t.review.as(approver).post(`/panels/${id}/objections/${raised}/decision`, { upheld: false, reason });
    const after = (await t.review.as(approver).get('/objections')).body as { id: string }[];
    expect(after.at(-1)).toMatchObject({ id: raised, upheld: false, decision: reason });
  });
});
