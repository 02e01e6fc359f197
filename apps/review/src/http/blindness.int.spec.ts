import { dossier, newcomer, submitter } from '../domain/review.fixture.js';
import {
  approver,
  clerk,
  creditCode,
  firm,
  reviewForTest,
  textOf,
  type ReviewForTest,
  type SeatSeen,
} from './review-service.fixture.js';

describe('blindness', () => {
  let t: ReviewForTest;
  beforeAll(async () => {
    t = await reviewForTest();
  });
  afterAll(() => t.stop());

  /** Every answer that somebody other than the scorer can get about a panel, as text. */
  const seenOf = async (id: string, others: readonly SeatSeen[]) => {
    const [chair] = await t.seatsOf(id, 'accepted', 'chair');
    const views: [string, unknown][] = [
      ['secretariat', (await t.review.as(clerk).get(`/panels/${id}`)).body],
      ['list', (await t.review.as(clerk).get('/panels')).body],
      ['candidates', (await t.review.as(clerk).get(`/panels/${id}/candidates`)).body],
      ['assignment', (await t.review.as(clerk).get(`/panels/${id}/assignment`)).body],
      ['chair', (await t.holder(chair!).get(`/panels/${id}`)).body],
      ['approver', (await t.review.as(approver).get(`/panels/${id}`)).body],
      ['submitter', (await t.review.as(firm).get(`/panels/${id}`)).body],
    ];
    for (const other of others)
      for (const path of ['', `/${other.seat}/packet`, `/${other.seat}/sheet`])
        views.push([`member ${path}`, (await t.holder(other).get(`/seats${path}`)).body]);
    return views;
  };
  const unseal = (id: string) => t.allSeal(id, [80, 82, 84]);

  it('keeps a sealed score from everybody, chair and secretariat too, until all are in', async () => {
    const id = await t.scoring();
    const [scorer, ...others] = await t.seatsOf(id, 'accepted', 'member');
    const remark = '滴头抗堵塞数据仅来自实验室';
    const sheet = {
      criteria: { genuineness: 21.5, choke: 17, pull: 16, indicators: 12, feasibility: 12, local: 4 },
      comments: { indicators: remark },
      recommends: true,
    };
    const path = `/seats/${scorer!.seat}`;
    await t.holder(scorer!).put(`${path}/sheet`, sheet);
    const sealed = await t.holder(scorer!).post(`${path}/seal`, sheet);
    expect(sealed.status).toBe(200);
    const sees = (text: string) => [remark, '21.5', '82.5'].filter((secret) => text.includes(secret));

    for (const [who, body] of await seenOf(id, others)) expect([who, sees(textOf(body))]).toEqual([who, []]);
    const log = [...(await t.facts(id)), ...(await t.facts(scorer!.seat))];
    expect(log.map(({ type }) => type)).toContain('ScoreSealed');
    expect(sees(textOf(log))).toEqual([]);
    expect(sees(textOf(t.messages))).toEqual([]);

    // The same looks find it once all are in: what was looked for can be seen.
    for (const other of others) await t.seal(other, 80);
    const found = new Map((await seenOf(id, others)).map(([who, body]) => [who, sees(textOf(body)).length]));
    expect([found.get('secretariat'), found.get('chair')]).toEqual([3, 3]);
    expect(sees(textOf(await t.facts(id)))).toHaveLength(3);
    expect([found.get('submitter'), found.get('approver')]).toEqual([0, 0]);
  });

  it('shows by nothing that somebody has sealed but to who must follow the panel', async () => {
    const id = await t.scoring();
    const [scorer, other] = await t.seatsOf(id, 'accepted', 'member');
    const look = async () => [
      await t.holder(other!).get('/seats'),
      await t.holder(other!).get(`/seats/${other!.seat}/packet`),
      await t.review.as(firm).get(`/panels/${id}`),
      await t.review.as(approver).get(`/panels/${id}`),
      await t.review.as(clerk).get('/panels'),
    ];
    const strip = (answers: Awaited<ReturnType<typeof look>>) =>
      textOf(answers.map(({ status, body, headers }) => ({ status, body, etag: headers.etag })));
    const before = strip(await look());
    await t.seal(scorer!, 80);
    expect(strip(await look())).toBe(before);
    const [chair] = await t.seatsOf(id, 'accepted', 'chair');
    expect(
      (await t.holder(chair!).get(`/panels/${id}`)).body.seats.filter(({ done }: { done: boolean }) => done),
    ).toHaveLength(1);
  });

  it('keeps experts’ names from the chair, the submitter, the approver and each other', async () => {
    const id = await t.scoring();
    await unseal(id);
    const [chair] = await t.seatsOf(id, 'accepted', 'chair');
    await t.conclude(id);
    const members = await t.seatsOf(id, 'accepted', 'member');
    const named = (body: unknown) =>
      members.filter(({ expert, seat }) => new RegExp(`${expert}"|${seat}"`).test(textOf(body)));
    expect(named((await t.review.as(clerk).get(`/panels/${id}`)).body)).toHaveLength(3);
    for (const caller of [t.holder(chair!), t.review.as(firm), t.review.as(approver)]) {
      const { body, headers } = await caller.get(`/panels/${id}`);
      expect(named(body)).toEqual([]);
      // A version would count what experts do.
      expect(headers).not.toHaveProperty('etag');
    }
  });

  it('keeps the submitter from experts and chair: with another one the answers are the same to the byte', async () => {
    const answers = async (organisation: typeof submitter, number: string) => {
      const joined = [
        { problem: 'p-joined', number: 'SW2026-0031', organisation: organisation === submitter ? newcomer : submitter },
      ];
      const id = await t.scoring({
        organisation,
        number,
        joined,
        region: organisation === submitter ? '654203' : '654202',
      });
      const [member] = await t.seatsOf(id, 'accepted', 'member');
      const [chair] = await t.seatsOf(id, 'accepted', 'chair');
      const bodies = [
        (await t.holder(member!).get(`/seats/${member!.seat}/packet`)).body,
        (await t.holder(chair!).get(`/panels/${id}`)).body,
      ];
      return textOf(bodies).replaceAll(member!.seat, 'seat').replaceAll(id, 'id');
    };
    const [one, two] = [await answers(submitter, 'SW2026-0012'), await answers(newcomer, 'SW2026-0099')];
    expect(two).toBe(one);
    for (const hidden of [submitter.name, submitter.creditCode, newcomer.name, 'SW2026', '654203'])
      expect(one).not.toContain(hidden);
    expect(one).toContain(dossier().title);
  });
});

describe('the declaration under double-blind', () => {
  const firms = [0, 1, 2].map((n) => ({ id: `org-${n}`, name: `第${n}企业有限公司`, creditCode: creditCode(900 + n) }));

  /** The batch where problem i was submitted by the firm that `order` names, and what the first expert is asked. */
  const asked = async (order: readonly number[]) => {
    const t = await reviewForTest();
    try {
      const ids: string[] = [];
      for (const place of order) ids.push(await t.accepted({ organisation: firms[place]! }));
      await t.form(ids[0]!);
      // The list depends on the seat and its expert, and ids are random: the same for both runs.
      const members = await t.seatsOf(ids[0]!, 'invited', 'member');
      const [seat] = members.sort((a, b) => (a.expert < b.expert ? -1 : 1));
      await t.dataSource.query(`UPDATE seat SET id = 'seat-of-this-test' WHERE id = $1`, [seat!.seat]);
      const { body } = await t.holder(seat!).get('/seats/seat-of-this-test/declaration');
      return { expert: seat!.expert, body: body as { organisations: { creditCode: string }[] } };
    } finally {
      await t.stop();
    }
  };

  it('asks the same whichever firm of the batch submitted which problem', async () => {
    const straight = await asked([0, 1, 2]);
    const permuted = await asked([2, 0, 1]);
    expect(permuted).toEqual(straight);
    const codes = straight.body.organisations.map(({ creditCode: code }) => code);
    expect(codes).toEqual(expect.arrayContaining(firms.map(({ creditCode: code }) => code)));
    expect(codes).toHaveLength(9);
  });
});
