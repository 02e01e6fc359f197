import { ProblemWithdrawn } from '@zhitong/contracts';
import { newcomer, sheetOf, submitter } from '../domain/review.fixture.js';
import {
  asChair,
  asExpert,
  clerk,
  problemsOf,
  reviewForTest,
  type ReviewForTest,
  type SeatSeen,
} from './review-service.fixture.js';

describe('a seat', () => {
  let t: ReviewForTest;
  beforeAll(async () => {
    t = await reviewForTest();
  });
  afterAll(() => t.stop());
  beforeEach(() => t.clock.set('2026-03-02T01:00:00Z'));

  const formed = async () => {
    const id = await t.accepted();
    await t.form(id);
    return id;
  };

  it('goes to the next reserve when its expert declares a conflict', async () => {
    const id = await formed();
    const [seat] = await t.seatsOf(id, 'invited', 'member');
    const before = t.messages.length;
    expect((await t.answer(seat!, { conflict: 'relative' })).body).toMatchObject({ status: 'left' });
    const left = (await t.seatsOf(id, 'left'))[0];
    expect(left).toMatchObject({ expert: seat!.expert, reason: 'conflict' });
    const members = await t.seatsOf(id, 'invited', 'member');
    expect(members).toHaveLength(3);
    const fresh = members.find(
      ({ seat: one }) => !t.messages.slice(0, before).some(({ params }) => params.seat === one),
    );
    await t.settled();
    expect(t.messages.slice(before)).toMatchObject([
      { account: fresh!.expert, kind: 'seat.invited', params: { seat: fresh!.seat } },
    ]);
    expect((await t.facts(fresh!.seat))[0]!.data).toMatchObject({
      replaces: seat!.seat,
      answerBy: '2026-03-04T01:00:00.000Z',
    });
  });

  it('goes to the next reserve whichever organisation its expert ticks: the answer tells nothing of the submitter', async () => {
    const id = await formed();
    const [one, two] = await t.seatsOf(id, 'invited', 'member');
    const asked = (await t.holder(one!).get(`/seats/${one!.seat}/declaration`)).body.organisations as {
      creditCode: string;
    }[];
    const codes = asked.map(({ creditCode }) => creditCode);
    expect(codes).toContain(submitter.creditCode);
    const others = codes.filter((code) => code !== submitter.creditCode).slice(0, 2);
    const ticked = async (seat: typeof one, organisations: string[]) => {
      const { status, body, headers } = await t.answer(seat!, { organisations });
      return { status, body: { ...body, seat: '' }, etag: headers.etag };
    };
    const answer = await ticked(one, others);
    expect(answer.body.status).toBe('left');
    expect(await ticked(two, [...others, submitter.creditCode])).toEqual(answer);
    // Only who has a tie to the submitter is taken for conflicted when this submitter asks again.
    const next = await t.accepted();
    const candidates = (await t.review.as(clerk).get(`/panels/${next}/candidates`)).body as {
      expert: { id: string };
      conflicts: { kind: string }[];
    }[];
    const kindsOf = ({ expert }: SeatSeen) =>
      candidates.find((candidate) => candidate.expert.id === expert)!.conflicts.map(({ kind }) => kind);
    expect([kindsOf(one!), kindsOf(two!)]).toEqual([[], ['declared']]);
  });

  it('asks about organisations only until it is answered: nobody sees whose name goes when the review ends', async () => {
    const id = await formed();
    const [seat] = await t.seatsOf(id, 'invited', 'member');
    const look = () => t.holder(seat!).get(`/seats/${seat!.seat}/declaration`);
    const other = await t.concluded([40, 42, 41], { organisation: newcomer });
    expect((await t.panelOf(other)).status).toBe('declined');
    expect((await look()).body.organisations).toContainEqual({
      name: newcomer.name,
      creditCode: newcomer.creditCode,
    });
    await t.answer(seat!);
    expect(await look()).toMatchObject({ status: 409, body: { state: 'accepted' } });
  });

  it('says in no header of its answer which panel moved, whether it moved, or whether a reserve comes', async () => {
    const id = await t.scoring();
    const places = ({ headers }: { headers: Record<string, string> }) =>
      (JSON.parse(Buffer.from(headers['zhitong-position']!, 'base64url').toString()) as { key: string }[]).map(
        ({ key }) => key,
      );
    for (const seat of await t.seatsOf(id, 'accepted', 'member'))
      expect(places(await t.seal(seat, 80))).toEqual([seat.seat]);
    expect((await t.panelOf(id)).status).toBe('scored');
    const [left] = await t.seatsOf(await formed(), 'invited', 'member');
    expect(places(await t.answer(left!, { conflict: 'dispute' }))).toEqual([left!.seat]);
  });

  it('remembers a declared conflict: that expert is not asked about this submitter again', async () => {
    const first = await formed();
    const [seat] = await t.seatsOf(first, 'invited', 'member');
    await t.answer(seat!, { conflict: 'dispute' });
    const next = await t.accepted();
    const candidates = (await t.review.as(clerk).get(`/panels/${next}/candidates`)).body as {
      expert: { id: string };
      conflicts: object[];
    }[];
    expect(candidates.find(({ expert }) => expert.id === seat!.expert)!.conflicts).toMatchObject([
      { kind: 'declared', evidence: { zh: expect.stringContaining('2026-03-02') } },
    ]);
  });

  it('is offered to the next reserve after 48 hours without an answer, to the second', async () => {
    const id = await formed();
    const [silent, ...rest] = await t.seatsOf(id, 'invited');
    for (const seat of rest) await t.answer(seat);
    t.clock.set('2026-03-04T00:59:59Z');
    await t.timers();
    expect(await t.seatsOf(id, 'left')).toEqual([]);
    t.clock.set('2026-03-04T01:00:00Z');
    await t.timers();
    expect(await t.seatsOf(id, 'left')).toMatchObject([{ seat: silent!.seat, reason: 'expired' }]);
    const [next] = await t.seatsOf(id, 'invited');
    expect(next).toMatchObject({ duty: silent!.duty });
    expect(next!.expert).not.toBe(silent!.expert);
    expect((await t.answer(silent!)).status).toBe(409);
    t.clock.set('2026-03-06T00:59:59Z');
    await t.timers();
    expect((await t.answer(next!)).body.status).toBe('accepted');
    expect((await t.panelOf(id)).status).toBe('scoring');
  });

  it('of a chair goes to somebody who can chair', async () => {
    const id = await formed();
    const [seat] = await t.seatsOf(id, 'invited', 'chair');
    await t.answer(seat!, { conflict: 'adviser' });
    const [next] = await t.seatsOf(id, 'invited', 'chair');
    expect(Number(next!.expert.split('-')[1]) % 3).toBe(0);
  });

  it('is left by abstention while scoring, and the reserve scores in its place', async () => {
    const id = await t.scoring();
    const [first, ...rest] = await t.seatsOf(id, 'accepted', 'member');
    for (const seat of rest) await t.seal(seat, 80);
    expect((await t.holder(first!).post(`/seats/${first!.seat}/abstention`)).body.status).toBe('left');
    const [next] = await t.seatsOf(id, 'invited', 'member');
    await t.answer(next!);
    expect((await t.panelOf(id)).status).toBe('scoring');
    expect((await t.seal(next!, 82)).status).toBe(200);
    expect((await t.panelOf(id)).status).toBe('scored');
    const [left] = await t.seatsOf(await formed(), 'invited', 'member');
    const position = (await t.answer(left!, { conflict: 'dispute' })).headers['zhitong-position']!;
    expect(Buffer.from(position, 'base64url').toString()).not.toMatch(
      /problem-|seat-(?!SELF)/.source.replace('SELF', left!.seat.slice(5)),
    );
  });

  it('voids a sealed score when a conflict is reported after all were in; nothing goes on until the reserve has scored', async () => {
    const id = await t.scoring();
    await t.allSeal(id, [90, 88, 86]);
    const [seat] = await t.seatsOf(id, 'accepted', 'member');
    expect(
      (await t.review.as(clerk).post(`/seats/${seat!.seat}/replacement`, { reason: 'overdue' })).body,
    ).toMatchObject({
      status: 409,
      allowed: ['report-conflict'],
    });
    expect((await t.review.as(clerk).post(`/seats/${seat!.seat}/replacement`, { reason: 'conflict' })).status).toBe(
      200,
    );
    expect(await t.conclude(id)).toMatchObject({ status: 409, body: { state: 'scored', allowed: [] } });
    await t.allAnswer(id);
    expect(await t.panelOf(id)).toMatchObject({ status: 'scoring' });
    const [reserve] = (await t.seatsOf(id, 'accepted', 'member')).filter(({ sealed }) => sealed === 0);
    await t.seal(reserve!, 70);
    const { scores } = await t.panelOf(id);
    expect(scores.map(({ pass }) => pass)).toEqual([1, 1]);
    expect((await t.conclude(id)).body.outcome).toBe('approved');
  });

  it('asks nobody any more when the problem was withdrawn', async () => {
    const id = await t.scoring();
    const other = await formed();
    const [scoring] = await t.seatsOf(id, 'accepted', 'member');
    const [invited] = await t.seatsOf(other, 'invited', 'member');
    await t.holder(scoring!).put(`/seats/${scoring!.seat}/sheet`, sheetOf(80));
    for (const key of [id, other])
      await t.receive(ProblemWithdrawn({ problems: [key], reason: '转产', wasAccepted: true }), { key });
    expect((await t.panelOf(id)).status).toBe('cancelled');
    expect(await t.seal(scoring!, 80)).toMatchObject({ status: 409, body: { allowed: [] } });
    expect((await t.answer(invited!)).status).toBe(409);
    expect((await t.holder(scoring!).get(`/seats/${scoring!.seat}/packet`)).status).toBe(409);
    const waiting = (await t.holder(scoring!).get('/seats')).body as { seat: string }[];
    expect(waiting.map(({ seat }) => seat)).not.toContain(scoring!.seat);
    // No reserve is troubled for a review that is over.
    t.clock.advance({ hours: 49 });
    await t.timers();
    expect((await t.panelOf(other)).seats).toHaveLength(4);
  });

  it('keeps the packet closed until the declaration', async () => {
    const id = await formed();
    const [seat] = await t.seatsOf(id, 'invited', 'member');
    const early = await t.holder(seat!).get(`/seats/${seat!.seat}/packet`);
    expect(early).toMatchObject({
      status: 409,
      body: { state: 'invited', allowed: ['declare', 'replace', 'report-conflict'] },
    });
    const waiting = await t.holder(seat!).get('/seats');
    expect(waiting.body).not.toMatchObject([{ title: expect.anything() }]);
    await t.answer(seat!);
    expect((await t.holder(seat!).get(`/seats/${seat!.seat}/packet`)).body.packet.description).toBe('滴头堵塞');
  });

  describe('its sheet', () => {
    const member = async () => {
      const id = await t.scoring();
      const [seat] = await t.seatsOf(id, 'accepted', 'member');
      return { id, seat: seat!, path: `/seats/${seat!.seat}/sheet`, expert: t.holder(seat!) };
    };

    it('is saved in part, under its version, without a fact', async () => {
      const { seat, path, expert } = await member();
      expect((await expert.get(path)).headers.etag).toBe('"0"');
      const saved = await expert.put(path, { criteria: { choke: 12 } }, { 'if-match': '"0"' });
      expect([saved.status, saved.headers.etag]).toEqual([200, '"1"']);
      expect((await expert.put(path, sheetOf(70), { 'if-match': '"0"' })).status).toBe(412);
      expect((await expert.get(path)).body).toEqual({ criteria: { choke: 12 } });
      expect((await t.facts(seat.seat)).map(({ type }) => type)).toEqual(['ExpertInvited', 'ExpertAccepted']);
    });

    it('can no longer be changed once sealed, and shows its writer what was sealed', async () => {
      const { seat, path, expert } = await member();
      await expert.put(path, { recommends: false });
      expect((await t.seal(seat, 80)).body).toMatchObject({
        sealed: [1],
        may: { seal: expect.stringContaining('已提交') },
      });
      expect(await expert.put(path, sheetOf(70))).toMatchObject({
        status: 409,
        body: { state: 'accepted', allowed: ['report-conflict'] },
      });
      expect((await t.seal(seat, 70)).status).toBe(409);
      expect((await expert.get(path)).body).toEqual(sheetOf(80));
    });

    it('is not to be written before scoring began', async () => {
      const id = await formed();
      const [seat] = await t.seatsOf(id, 'invited', 'member');
      expect((await t.holder(seat!).put(`/seats/${seat!.seat}/sheet`, sheetOf(70))).status).toBe(409);
      await t.answer(seat!);
      expect((await t.seal(seat!, 70)).body).toMatchObject({
        state: 'accepted',
        allowed: ['abstain', 'replace', 'report-conflict'],
      });
    });

    it('names each criterion that is wrong', async () => {
      const { seat, expert } = await member();
      const { pull: _pull, ...criteria } = sheetOf(80).criteria;
      const wrong = await expert.post(`/seats/${seat.seat}/seal`, {
        criteria: { ...criteria, choke: 3, local: 6, taste: 1 },
        comments: {},
        recommends: true,
      });
      expect(wrong.status).toBe(422);
      expect(problemsOf(wrong).sort()).toEqual([
        'comments.choke: comment-needed',
        'criteria.local: criterion-points',
        'criteria.pull: criterion-missing',
        'criteria.taste: criterion-unknown',
      ]);
    });
  });

  it('of the chair is not scored', async () => {
    const id = await t.scoring();
    const [chair] = await t.seatsOf(id, 'accepted', 'chair');
    const sheet = await t.review.as(asExpert(chair!.expert)).post(`/seats/${chair!.seat}/seal`, sheetOf(80));
    expect(sheet).toMatchObject({ status: 409, body: { allowed: ['replace', 'report-conflict'] } });
    expect((await t.review.as(asChair(chair!.expert)).post(`/seats/${chair!.seat}/seal`, sheetOf(80))).status).toBe(
      403,
    );
  });

  it('of somebody else does not exist', async () => {
    const id = await t.scoring();
    const [one, two] = await t.seatsOf(id, 'accepted', 'member');
    for (const path of ['packet', 'sheet', 'declaration'])
      expect((await t.holder(two!).get(`/seats/${one!.seat}/${path}`)).status).toBe(404);
    for (const [path, body] of [
      ['seal', sheetOf(80)],
      ['abstention', {}],
      ['replacement', { reason: 'declined' }],
      ['declaration', { organisations: [] }],
    ] as const)
      expect((await t.holder(two!).post(`/seats/${one!.seat}/${path}`, body)).status).toBe(404);
    expect((await t.holder(two!).put(`/seats/${one!.seat}/sheet`, sheetOf(80))).status).toBe(404);
    expect((await t.holder(two!).post('/seats/nowhere/seal', sheetOf(80))).status).toBe(404);
  });
});
