import { newcomer, submitter } from '../domain/review.fixture.js';
import {
  clerk,
  expectStatus,
  firm,
  libraryRow,
  problemsOf,
  reviewForTest,
  rival,
  textOf,
  type ReviewForTest,
} from './review-service.fixture.js';

interface Found {
  expert: { id: string; name: string };
  conflicts: { kind: string; evidence: { zh: string } }[];
}
const tie = (kind: string, until?: string) => ({
  ties: [{ kind, organisation: submitter.creditCode, organisationName: submitter.name, ...(until ? { until } : {}) }],
});

describe('forming a panel', () => {
  let t: ReviewForTest;
  beforeAll(async () => {
    t = await reviewForTest([
      libraryRow(0),
      libraryRow(3),
      ...[1, 2, 4, 5, 7].map((n) => libraryRow(n)),
      libraryRow(10, { employer: submitter.name, employerCode: submitter.creditCode }),
      libraryRow(11, tie('consulting')),
      libraryRow(13, tie('employment', '2024-05-01T00:00:00+08:00')),
      libraryRow(14, { ...tie('employment', '2020-05-01T00:00:00+08:00'), society: 'medicine' }),
      libraryRow(16, { reviewsThisYear: 10 }),
    ]);
  });
  afterAll(() => t.stop());
  const candidates = async (id: string) => {
    const { body } = await t.review.as(clerk).get<Found[]>(`/panels/${id}/candidates`);
    return new Map(body.map(({ expert, conflicts }) => [expert.id, conflicts]));
  };

  it('shows each conflict with its evidence before anybody is invited', async () => {
    const id = await t.accepted();
    const found = await candidates(id);
    expect(found.get('expert-10')).toMatchObject([
      { kind: 'same-entity', evidence: { zh: `专家10 的工作单位是 ${submitter.name}` } },
    ]);
    expect(found.get('expert-11')).toMatchObject([
      { kind: 'consulting', evidence: { zh: `有偿咨询：${submitter.name}` } },
    ]);
    expect(found.get('expert-13')).toMatchObject([
      { kind: 'employment', evidence: { zh: `曾任职：${submitter.name}，至 2024-05-01` } },
    ]);
    expect(found.get('expert-14')).toEqual([]);
    expect(found.get('expert-1')).toEqual([]);
  });

  it('shows how near and how busy everybody is, and who cannot be chosen for another reason', async () => {
    const id = await t.accepted({ disciplines: ['46020'] });
    const { body } = await t.review.as(clerk).get(`/panels/${id}/candidates`);
    const of = (expert: string) => (body as { expert: { id: string } }[]).find((one) => one.expert.id === expert);
    expect(of('expert-1')).toMatchObject({ home: true, fit: 3, barred: [] });
    expect(of('expert-14')).toMatchObject({ home: false });
    expect(of('expert-16')).toMatchObject({ barred: [{ zh: '本年已满 10 件' }] });
  });

  it('takes the chair that is wanted, and keeps that with the draw; who may not chair is refused', async () => {
    const id = await t.accepted();
    for (const chair of ['expert-1', 'expert-10', 'nobody']) {
      const refused = await t.form(id, { chair });
      expect([refused.status, problemsOf(refused)]).toEqual([422, ['chair: not-to-chair']]);
    }
    for (const chair of ['expert-3']) {
      const { seats } = expectStatus(await t.form(id, { chair }), 200).body;
      expect(seats.find(({ duty }) => duty === 'chair')).toMatchObject({
        expert: chair,
        may: { replace: true, 'report-conflict': true },
      });
      const { body } = await t.review.as(clerk).get(`/panels/${id}/assignment`);
      expect(body).toMatchObject({ inputs: { options: { chair } }, replayed: { chair: { expert: chair } } });
    }
  });

  it('stands in the list by whom it waits for: what waits for the secretariat first', async () => {
    const waiting = await t.accepted({ title: '等组建' });
    const rows = (await t.review.as(clerk).get('/panels')).body as { id: string; waitsFor: string }[];
    expect(rows.find(({ id }) => id === waiting)).toMatchObject({ waitsFor: 'secretariat', size: null, lacking: 0 });
    const formed = rows.find(({ waitsFor }) => waitsFor === 'experts');
    expect(formed).toMatchObject({ status: 'inviting', invited: 4, accepted: 0, answerBy: expect.any(String) });
    const order = rows.map(({ waitsFor }) => waitsFor);
    expect(order).toEqual([...order].sort((a, b) => Number(b === 'secretariat') - Number(a === 'secretariat')));
  });

  it('is pushed off the list by none that is finished, and the export has them all', async () => {
    const waiting = await t.accepted({ title: '等组建' });
    const { manager } = t.review.dataSource;
    await manager.query(
      `INSERT INTO panel SELECT (jsonb_populate_record(p, jsonb_build_object(
           'id', 'finished-' || n, 'status', 'confirmed', 'due_at', CASE WHEN n % 2 = 0 THEN '2020-01-01' END))).*
         FROM panel p, generate_series(1, 1001) n WHERE p.id = $1`,
      [waiting],
    );
    const rows = (await t.review.as(clerk).get('/panels')).body as { id: string; waitsFor: string }[];
    expect(rows).toHaveLength(500);
    expect(rows.map(({ id }) => id)).toContain(waiting);
    const exported = textOf((await t.review.as(clerk).get('/exports/panels?format=csv')).body);
    expect(exported.match(/等组建/g)!.length).toBeGreaterThan(1001);
    await manager.query(`DELETE FROM panel WHERE id LIKE 'finished-%'`);
  });

  it('finds conflicts with those who joined, too', async () => {
    const id = await t.accepted({
      organisation: newcomer,
      joined: [{ problem: 'p-x', number: 'SW2026-0077', organisation: submitter }],
    });
    expect((await candidates(id)).get('expert-10')).toMatchObject([{ kind: 'same-entity' }]);
  });

  it('seats nobody with a conflict, too many reviews, or a colleague; says why each; keeps what replays it', async () => {
    const id = await t.accepted();
    const { seats } = expectStatus(await t.form(id, { size: 5 }), 200).body;
    const seated = seats.map(({ expert }) => expert);
    for (const barred of ['expert-10', 'expert-11', 'expert-13', 'expert-16']) expect(seated).not.toContain(barred);
    expect(seated).toHaveLength(6);
    for (const seat of seats)
      expect(seat).toMatchObject({ assigned: expect.stringMatching(/未发现回避情形；抽签号 [0-9a-f]{8}$/) });
    const { body } = await t.review.as(clerk).get(`/panels/${id}/assignment`);
    const [formed] = (await t.facts(id)).filter(({ type }) => type === 'PanelFormed');
    expect(formed!.data).toMatchObject({ inputs: body.hash, seed: 'ab12cd34', members: 5, employers: 5 });
    const replayed = [body.replayed.chair, ...body.replayed.members].map(({ expert }: { expert: string }) => expert);
    expect(replayed.sort()).toEqual([...seated].sort());
    expect(textOf(body)).not.toContain('专家1');
  });

  it('bars whom a submitter names, each submitter for itself', async () => {
    const id = await t.accepted({ joined: [{ problem: 'p-y', number: 'SW2026-0078', organisation: newcomer }] });
    const name = (actor: typeof firm, names: string[]) =>
      t.review.as(actor).post(`/panels/${id}/unsuitable`, { names });
    expectStatus(await name(firm, ['专家1']), 200);
    expectStatus(await name(rival, ['专家2']), 200);
    expectStatus(await name(firm, ['专家4']), 200);
    const found = await candidates(id);
    const barred = [...found].filter(([, conflicts]) => conflicts.some(({ kind }) => kind === 'named-unsuitable'));
    expect(barred.map(([expert]) => expert).sort()).toEqual(['expert-2', 'expert-4']);
    const four = await name(firm, ['专家1', '专家2', '专家4', '专家5']);
    expect([four.status, problemsOf(four)]).toEqual([422, ['names: unsuitable-experts']]);
    expectStatus(await t.form(id), 200);
    expect(await name(firm, ['专家5'])).toMatchObject({ status: 409, body: { state: 'inviting' } });
  });

  it('does not let a stranger name anybody', async () => {
    const id = await t.accepted();
    expect((await t.review.as(rival).post(`/panels/${id}/unsuitable`, { names: ['专家1'] })).status).toBe(404);
  });

  it('is refused where there are too few, naming the field', async () => {
    const id = await t.accepted();
    const refused = await t.form(id, { size: 11 });
    expect([refused.status, problemsOf(refused)]).toEqual([422, ['size: not-enough-experts']]);
    expect((await t.panelOf(id)).status).toBe('awaited');
  });

  it('happens once, and only of what is there', async () => {
    const id = await t.accepted();
    await t.form(id);
    expect(await t.form(id)).toMatchObject({ status: 409, body: { state: 'inviting', allowed: ['mask'] } });
    for (const path of ['formation', 'vacancies'])
      expect((await t.review.as(clerk).post(`/panels/nowhere/${path}`, {})).status).toBe(404);
    for (const path of ['', '/candidates', '/assignment'])
      expect((await t.review.as(clerk).get(`/panels/nowhere${path}`)).status).toBe(404);
  });

  it('that lacks somebody and has no reserve left says so, and can be filled by hand', async () => {
    const id = await t.accepted();
    await t.form(id, { size: 3 });
    const fill = () => t.review.as(clerk).post(`/panels/${id}/vacancies`);
    expect((await fill()).status).toBe(409);
    const empty = async () => {
      for (
        let [seat] = await t.seatsOf(id, 'invited', 'member');
        seat;
        [seat] = await t.seatsOf(id, 'invited', 'member')
      )
        await t.holder(seat).post(`/seats/${seat.seat}/replacement`, { reason: 'declined' });
    };
    await empty();
    expect(await t.panelOf(id)).toMatchObject({
      status: 'inviting',
      lacking: { members: 3, chair: false },
      may: { 'fill-vacancies': true },
    });
    const refused = await fill();
    expect([refused.status, problemsOf(refused)]).toEqual([422, ['size: not-enough-experts']]);
    await t.load([21, 22, 23].map((n) => libraryRow(n)));
    expect(expectStatus(await fill(), 200).body).toMatchObject({ lacking: { members: 0 } });
    await t.allAnswer(id);
    expect((await t.panelOf(id)).status).toBe('scoring');
  });
});
