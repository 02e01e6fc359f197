import { ProblemAccepted, restrictedTopic, reviewTopic } from '@zhitong/contracts';
import { dossier } from './domain/review.fixture.js';
import { sealOf } from './domain/seat/seal.js';
import {
  approver,
  clerk,
  firm,
  objection,
  reviewForTest,
  textOf,
  type ReviewForTest,
  type SeatSeen,
} from './http/review-service.fixture.js';

describe('a review', () => {
  let t: ReviewForTest;
  beforeAll(async () => {
    t = await reviewForTest();
  });
  afterAll(() => t.stop());
  beforeEach(() => t.clock.set('2026-03-02T01:00:00Z'));

  it('goes from the accepted problem to the confirmed approval', async () => {
    const id = await t.accepted();
    expect(await t.panelOf(id)).toMatchObject({ status: 'awaited', round: 1, may: { form: true } });

    const formed = await t.form(id, { size: 5 });
    expect(formed.body).toMatchObject({ status: 'inviting' });
    expect(formed.body.seats.map(({ duty }) => duty).sort()).toEqual(['chair', ...Array<string>(5).fill('member')]);
    for (const seat of await t.seatsOf(id, 'invited')) {
      const waiting = await t.holder(seat).get('/seats');
      expect(waiting.body).toMatchObject([{ seat: seat.seat, status: 'invited', may: { declare: true } }]);
      expect((await t.answer(seat)).body).toMatchObject({ status: 'accepted' });
    }
    expect(await t.panelOf(id)).toMatchObject({ status: 'scoring', dueAt: '2026-03-12T01:00:00.000Z' });

    const [first] = await t.seatsOf(id, 'accepted', 'member');
    const packet = await t.holder(first!).get(`/seats/${first!.seat}/packet`);
    expect(packet.body).toMatchObject({
      packet: { title: '规模化奶牛场液肥滴灌还田' },
      rubric: { version: 'rubric@1' },
    });

    await t.allSeal(id, [88, 86, 90, 84, 92]);
    const chair = await t.chairOf(id);
    expect((await chair.get(`/panels/${id}`)).body).toMatchObject({
      status: 'scored',
      mustDiscuss: false,
      scores: { statistics: { count: 5, trimmedMean: 88, median: 88, range: 8 } },
    });
    expect((await t.conclude(id)).body).toMatchObject({ status: 'notice', outcome: 'approved' });
    expect((await t.review.as(firm).get(`/panels/${id}`)).body).toMatchObject({
      status: 'notice',
      opinion: { conclusion: '专家组按评分结果形成上述意见。' },
      noticeUntil: '2026-03-09T15:59:59.000Z',
    });

    t.clock.set('2026-03-09T15:59:58Z');
    await t.timers();
    expect((await t.panelOf(id)).status).toBe('notice');
    t.clock.set('2026-03-09T15:59:59Z');
    await t.timers();
    expect((await t.panelOf(id)).status).toBe('confirmed');
    expect((await t.types(id)).filter((type) => type !== 'ProblemAccepted')).toEqual([
      'ReviewAwaited',
      'PanelFormed',
      'ReviewStarted',
      'ScoresComplete',
      'ReviewConcluded',
      'ReviewConfirmed',
    ]);
    const confirmed = (await t.facts(id)).at(-1)!;
    expect(confirmed.data).toMatchObject({
      outcome: 'approved',
      dossier: { number: 'SW2026-0012' },
      statistics: { count: 5 },
    });
  });

  it('discusses scores that lie far apart, has them given once more, and keeps both', async () => {
    const id = await t.scoring();
    await t.allSeal(id, [95, 55, 90]);
    const chair = await t.chairOf(id);
    expect((await chair.get(`/panels/${id}`)).body).toMatchObject({
      mustDiscuss: true,
      may: { 'open-discussion': true, conclude: expect.stringContaining('须先讨论') },
    });
    expect(await t.conclude(id)).toMatchObject({
      status: 409,
      body: { state: 'scored', allowed: ['open-discussion'] },
    });
    expect((await chair.post(`/panels/${id}/discussion`)).body.status).toBe('discussing');
    const members = await t.seatsOf(id, 'accepted', 'member');
    await t.settled();
    expect(
      t.messages
        .flatMap(({ kind, account, params }) => (kind === 'seat.rescore' ? [[account, params.seat]] : []))
        .sort(),
    ).toEqual(members.map(({ expert, seat }) => [expert, seat]).sort());
    // The second task is told from the first: by its pass and its own date.
    expect(
      (await t.holder(members[0]!).get(`/seats`)).body.find(({ seat }: { seat: string }) => seat === members[0]!.seat),
    ).toMatchObject({ pass: 2, sealed: [1], dueAt: expect.any(String), may: { seal: true } });

    const [member] = await t.seatsOf(id, 'accepted', 'member');
    const packet = await t.holder(member!).get(`/seats/${member!.seat}/packet`);
    expect(packet.body.firstPass).toMatchObject({ statistics: { range: 40 }, sheets: [{}, {}, {}] });
    expect(textOf(packet.body)).not.toMatch(/expert-\d/);

    await t.allSeal(id, [90, 80, 88]);
    const both = (await t.panelOf(id)).scores.map(({ pass, statistics }) => [pass, statistics.mean]);
    expect(both).toEqual([
      [1, 80],
      [2, 86],
    ]);
    expect((await chair.post(`/panels/${id}/discussion`)).status).toBe(409);
    expect((await t.conclude(id)).body.outcome).toBe('approved');
  });

  it('names experts on the restricted topic only; other facts name a role, and none is caused by a restricted one', async () => {
    const id = await t.accepted();
    await t.form(id);
    const [declares] = await t.seatsOf(id, 'invited', 'member');
    await t.answer(declares!, { conflict: 'relative' });
    await t.allAnswer(id);
    await t.allSeal(id, [95, 55, 90]);
    await (await t.chairOf(id)).post(`/panels/${id}/discussion`);
    await t.allSeal(id, [90, 88, 86]);
    await t.conclude(id);
    const raised = await t.review.as(firm).post(`/panels/${id}/objections`, objection);
    await t.review.as(approver).post(`/panels/${id}/objections/${raised.body.objection}/decision`, {
      upheld: false,
      reason: '经核查，异议不成立，予以驳回。',
    });

    const { seats } = await t.panelOf(id);
    const ofSeats = (await Promise.all(seats.map(({ seat }) => t.facts(seat)))).flat();
    expect(new Set(ofSeats.map(({ topic }) => topic))).toEqual(new Set([restrictedTopic.name]));
    const named = seats.map(({ expert }) => expert);
    expect(named.filter((expert) => textOf(ofSeats).includes(expert))).toEqual(named);

    const open = (await t.facts(id)).filter(({ topic }) => topic === reviewTopic.name);
    const moved = open.filter(({ type }) => type !== 'ReviewAwaited');
    expect(moved.map(({ type, actor }) => `${type} ${actor}`)).toEqual([
      'PanelFormed secretariat',
      'ReviewStarted expert',
      'ScoresComplete expert',
      'DiscussionOpened chair',
      'ScoresComplete expert',
      'ReviewConcluded chair',
      'ObjectionRaised enterprise',
      'ObjectionDecided approver',
    ]);
    const told = textOf(open);
    for (const hidden of [
      ...named,
      ...seats.map(({ seat }) => seat),
      'firm-1',
      'clerk-1',
      'approver-1',
      ...ofSeats.map(({ id: fact }) => fact),
    ])
      expect(told).not.toContain(hidden);
    expect(told).not.toContain(objection.text);
  });

  it('keeps experts’ scores provable: what was unsealed is what was sealed', async () => {
    const id = await t.concluded([80, 82, 84]);
    const seats = await t.seatsOf(id, 'accepted', 'member');
    const hashes = await Promise.all(
      seats.map(async ({ seat }) => (await t.facts(seat)).find(({ type }) => type === 'ScoreSealed')!.data.hash),
    );
    const kept = await t.dataSource.query(`SELECT body, salt FROM sheet WHERE panel = $1 ORDER BY seat`, [id]);
    const again = kept.map(({ body, salt }: { body: never; salt: string }) => sealOf(body, salt));
    expect(again.sort()).toEqual([...hashes].sort());
  });

  it('reviews a revised problem anew', async () => {
    const id = await t.concluded([70, 72, 68]);
    expect((await t.panelOf(id)).status).toBe('revise');
    await t.receive(
      ProblemAccepted({ problems: [id], dossier: dossier({ title: '修改后的问题名称' }), round: 2, checklist: [] }),
      { key: id },
    );
    const again = await t.panelOf(id);
    expect(again).toMatchObject({ status: 'awaited', round: 2, title: '修改后的问题名称', seats: [] });
    expect((await t.form(id)).status).toBe(200);
  });

  it('answers a repeated command once, and refuses one decided on an old version', async () => {
    const id = await t.accepted();
    const read = await t.review.as(clerk).get(`/panels/${id}`);
    const body = { size: 3, seed: 'ab12cd34' };
    const headers = { 'idempotency-key': `form-${id}`, 'if-match': read.headers.etag! };
    const first = await t.review.as(clerk).post(`/panels/${id}/formation`, body, headers);
    const again = await t.review.as(clerk).post(`/panels/${id}/formation`, body, headers);
    expect([first.status, again.body]).toEqual([200, first.body]);
    expect((await t.types(id)).filter((type) => type === 'PanelFormed')).toHaveLength(1);
    const stale = await t.accepted();
    expect((await t.review.as(clerk).post(`/panels/${stale}/formation`, body, { 'if-match': '"7"' })).status).toBe(412);
    const seats: SeatSeen[] = first.body.seats;
    const [seat] = seats;
    const declared = { organisations: [] };
    const stated = { 'if-match': '"9"' };
    expect((await t.holder(seat!).post(`/seats/${seat!.seat}/declaration`, declared, stated)).status).toBe(412);
  });
});
