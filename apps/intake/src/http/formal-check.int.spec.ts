import {
  auditor,
  clerk,
  enterprise,
  intakeForTest,
  passed,
  reasons,
  recommender,
  rival,
  type IntakeForTest,
} from './intake.fixture.js';

let t: IntakeForTest;
beforeAll(async () => {
  t = await intakeForTest();
});
afterAll(() => t.intake.stop());
afterEach(() => t.clock.set('2026-03-02T01:00:00Z'));

const errorsOf = (answer: { body: { errors?: { field: string; code: string }[] } }) =>
  (answer.body.errors ?? []).map(({ field, code }) => `${field}: ${code}`);
const rejection = { reasons: [{ code: 'out-of-scope', note: '不属于征集范围' }] };

describe('return', () => {
  it.each([
    ['no reasons', { reasons: [] }, 'reasons: reasons-count'],
    ['an unknown code', { reasons: [{ code: 'ugly', note: '不好看' }] }, 'reasons.0.code: return-reason'],
    [
      'a field that cannot be',
      { reasons: [{ code: 'unclear', field: 'title; drop', note: '不清楚' }] },
      'reasons.0.field: field-path',
    ],
    ['no note', { reasons: [{ code: 'unclear' }] }, 'reasons.0.note: reason-note-length'],
    ['more than was asked for', { reasons, dueAt: '2030-01-01' }, 'dueAt: unknown-field'],
  ])('is refused with %s, naming the field', async (_case, body, error) => {
    const id = await t.submit();
    const answer = await t.intake.as(clerk).post(`/problems/${id}/return`, body);
    expect([answer.status, errorsOf(answer)]).toEqual([422, [error]]);
  });

  it('marks the problem when the correction is overdue, once, and tells the enterprise', async () => {
    const id = await t.submit();
    await t.intake.as(clerk).post(`/problems/${id}/return`, { reasons });
    t.clock.set('2026-03-09T15:59:58Z');
    await t.intake.timers();
    expect(await t.types(id)).toEqual(['ProblemSubmitted', 'ProblemReturned']);
    expect((await t.intake.as(clerk).post(`/problems/${id}/rejection`, rejection)).status).toBe(409);
    t.clock.set('2026-03-09T15:59:59Z');
    await t.intake.timers();
    await t.intake.timers();
    expect(await t.types(id)).toEqual(['ProblemSubmitted', 'ProblemReturned', 'ProblemCorrectionOverdue']);
    expect(await t.told(id)).toEqual([
      'enterprise-1: problem.submitted',
      'enterprise-1: problem.returned',
      'enterprise-1: problem.overdue',
    ]);
    expect((await t.intake.as(clerk).post(`/problems/${id}/rejection`, rejection)).body.status).toBe('rejected');
  });
});

describe('acceptance', () => {
  it('opens the review with the whole dossier', async () => {
    const id = await t.submit();
    const answer = await t.intake.as(clerk).post(`/problems/${id}/acceptance`, { checklist: passed });
    expect(answer).toMatchObject({
      status: 200,
      headers: { etag: '"2"' },
      body: { status: 'accepted', checklist: passed },
    });
    expect((await t.intake.facts(id)).at(-1)).toMatchObject({
      type: 'ProblemAccepted',
      data: { round: 1, dossier: { title: answer.body.title } },
    });
    expect(await t.told(id)).toContain('enterprise-1: problem.accepted');
  });

  it('is refused while an item is missing or failed, and happens once', async () => {
    const id = await t.submit();
    const failed = passed.map((item, i) => ({ ...item, ok: i !== 1 }));
    expect(errorsOf(await t.intake.as(clerk).post(`/problems/${id}/acceptance`, { checklist: failed }))).toEqual([
      'checklist.1.ok: checklist-failed',
    ]);
    expect(
      errorsOf(await t.intake.as(clerk).post(`/problems/${id}/acceptance`, { checklist: passed.slice(2) })),
    ).toEqual(['checklist: checklist-incomplete', 'checklist: checklist-incomplete']);
    const both = await Promise.all(
      [1, 2].map(() => t.intake.as(clerk).post(`/problems/${id}/acceptance`, { checklist: passed })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('is refused for another version than the clerk saw', async () => {
    const id = await t.submit();
    const answer = await t.intake
      .as(clerk)
      .post(`/problems/${id}/acceptance`, { checklist: passed }, { 'if-match': '"7"' });
    expect(answer).toMatchObject({ status: 412, body: { code: 'version-conflict' } });
  });

  it('is the secretariat’s, and of problems that there are', async () => {
    const id = await t.submit();
    expect((await t.intake.as(enterprise).post(`/problems/${id}/acceptance`, { checklist: passed })).status).toBe(403);
    expect((await t.intake.as(clerk).post(`/problems/problem-none/acceptance`, { checklist: passed })).status).toBe(
      404,
    );
  });
});

describe('the clock of the formal check', () => {
  it('only marks the problem as overdue: the list shows it, everything stays possible', async () => {
    const id = await t.submit();
    t.clock.set('2026-03-09T15:59:59Z');
    await t.intake.timers();
    expect((await t.types(id)).at(-1)).toBe('FormalCheckOverdue');
    const overdue = await t.intake.as(clerk).get('/problems?overdue=true&status=submitted&size=200');
    expect(overdue.body.items.map((row: { id: string }) => row.id)).toContain(id);
    expect((await t.intake.as(clerk).post(`/problems/${id}/acceptance`, { checklist: passed })).status).toBe(200);
  });
});

describe('rejection and withdrawal', () => {
  it('are final', async () => {
    const rejected = await t.submit();
    await t.intake.as(clerk).post(`/problems/${rejected}/rejection`, rejection);
    const withdrawn = await t.accepted();
    const answer = await t.intake.as(enterprise).post(`/problems/${withdrawn}/withdrawal`, { reason: '已自行解决' });
    expect(answer.body).toMatchObject({ status: 'withdrawn', withdrawal: '已自行解决' });
    expect((await t.intake.facts(withdrawn)).at(-1)!.data).toEqual({
      problems: [withdrawn],
      reason: '已自行解决',
      wasAccepted: true,
    });
    for (const id of [rejected, withdrawn])
      expect(await t.intake.as(clerk).post(`/problems/${id}/acceptance`, { checklist: passed })).toMatchObject({
        status: 409,
        body: { allowed: ['correct'] },
      });
  });
});

describe('correction (更正)', () => {
  it('keeps the old value visible and tells everybody concerned', async () => {
    const id = await t.accepted();
    const answer = await t.intake.as(clerk).post(`/problems/${id}/correction`, {
      reason: '录入有误',
      fields: { months: 24, organisation: { name: '沙湾绿源公司', creditCode: '91654203M00010006G' } },
    });
    expect(answer).toMatchObject({
      status: 200,
      body: { status: 'accepted', months: 24, organisation: { name: '沙湾绿源公司' } },
    });
    const read = await t.intake.as(enterprise).get(`/problems/${id}`);
    expect(read.body.corrections).toEqual([
      {
        reason: '录入有误',
        changes: [
          { field: 'months', old: 18, new: 24 },
          { field: 'organisation.name', old: '沙湾绿源节水设备有限公司', new: '沙湾绿源公司' },
        ],
      },
    ]);
    expect(await t.told(id)).toContain('enterprise-1: problem.corrected');
  });

  it.each([
    [{ reason: '录入有误', fields: { months: 99 } }, 'fields.months: months'],
    [{ reason: '录入有误', fields: { trl: { now: 9, wanted: 1 } } }, 'fields.trl.wanted: trl-wanted-below-now'],
    [{ reason: '录入有误', fields: { number: 'SW2026-9999' } }, 'fields.number: unknown-field'],
    [{ reason: '录入有误', fields: {} }, 'fields: nothing-changed'],
    [{ reason: '录入有误' }, 'fields: object-expected'],
    [{ fields: { months: 24 } }, 'reason: correction-reason-length'],
  ])('is refused for %j, naming the field', async (body, error) => {
    const id = await t.submit();
    const answer = await t.intake.as(clerk).post(`/problems/${id}/correction`, body);
    expect([answer.status, errorsOf(answer)]).toEqual([422, [error]]);
  });
});

describe('correction of the recommender', () => {
  it('takes a place of its quota, from those problems that count', async () => {
    const campaign = await t.openCampaign({ quotas: { 'org-7': 1, 'org-8': 1 } });
    const id = await t.submit({ campaign, recommender: 'org-7' });
    const full = await t.submit({ campaign, recommender: 'org-8' });
    const correct = (problem: string, fields: object) =>
      t.intake.as(clerk).post(`/problems/${problem}/correction`, { reason: '录入有误', fields });
    const refused = await correct(id, { recommender: 'org-8' });
    expect([refused.status, errorsOf(refused)]).toEqual([422, ['fields.recommender: quota-used-up']]);
    expect((await correct(full, { months: 3 })).status).toBe(200);
    await t.intake.as(clerk).post(`/problems/${id}/rejection`, rejection);
    expect((await correct(id, { recommender: 'org-8' })).status).toBe(200);
  });
});

describe('reading', () => {
  it('shows the text and the contact to owner and secretariat, an outline to the recommender and the auditor, nothing to others', async () => {
    const id = await t.submit({ recommender: 'org-7' });
    for (const who of [enterprise, clerk]) {
      const answer = await t.intake.as(who).get(`/problems/${id}`);
      expect(answer).toMatchObject({
        status: 200,
        headers: { etag: '"1"' },
        body: { contact: { mobile: '13900000000' }, description: expect.any(String) },
      });
    }
    for (const who of [recommender, auditor]) {
      expect((await t.intake.as(who).get(`/problems/${id}/receipt`)).body).not.toHaveProperty('declaration');
      const { status, body } = await t.intake.as(who).get(`/problems/${id}`);
      expect(status).toBe(200);
      expect(body).toMatchObject({ title: expect.any(String), may: {} });
      for (const hidden of ['contact', 'description', 'indicators', 'declaration', 'owner'])
        expect(body).not.toHaveProperty(hidden);
    }
    expect((await t.intake.as(rival).get(`/problems/${id}`)).status).toBe(404);
    expect(
      (
        await t.intake
          .as({ ...recommender, organisation: { id: 'org-8', name: 'x', creditCode: 'x' } })
          .get(`/problems/${id}`)
      ).status,
    ).toBe(404);
    expect((await t.intake.as(rival).get(`/problems/${id}/receipt`)).status).toBe(404);
  });

  it('lists what exists for the caller: what is due first, pages, filters', async () => {
    const own = await t.submit({ title: '只属于竞争对手的灌溉难题' }, rival);
    const mine = await t.intake.as(rival).get('/problems');
    expect(mine.body).toMatchObject({
      total: 1,
      page: 1,
      size: 20,
      items: [{ id: own, status: 'submitted', overdue: false, dueAt: '2026-03-09T15:59:59.000Z' }],
    });
    const all = await t.intake.as(clerk).get('/problems?size=200');
    expect(all.body.total).toBeGreaterThan(5);
    const due = all.body.items.map((row: { dueAt: string | null }) => row.dueAt ?? '9');
    expect(due).toEqual([...due].sort());
    const [first, second] = await Promise.all(
      [1, 2].map((page) => t.intake.as(clerk).get(`/problems?size=2&page=${page}`)),
    );
    expect([...first!.body.items, ...second!.body.items].map((row: { id: string }) => row.id)).toEqual(
      all.body.items.slice(0, 4).map((row: { id: string }) => row.id),
    );
    expect((await t.intake.as(clerk).get(`/problems?text=${encodeURIComponent('竞争对手')}`)).body.items).toMatchObject(
      [{ id: own }],
    );
    const firm = encodeURIComponent(rival.organisation!.name.slice(0, 4));
    const ofFirm = (await t.intake.as(clerk).get(`/problems?text=${firm}`)).body.items;
    expect(ofFirm.map((row: { id: string }) => row.id)).toEqual([own]);
    expect(ofFirm[0].region).toMatch(/^65\d{4}$/);
    expect((await t.intake.as(enterprise).get(`/problems?text=${firm}`)).body.items).toEqual([]);
    expect((await t.intake.as(clerk).get(`/problems?status=merged`)).body).toMatchObject({ total: 0, items: [] });
    expect((await t.intake.as(recommender).get('/problems')).body.items).toMatchObject([{ status: 'submitted' }]);
  });

  it('puts the newest number first, also where numbers grow longer', async () => {
    await t.intake.dataSource.query('UPDATE case_number SET last = 9998');
    const [before, last] = [await t.submit({}, rival), await t.submit({}, rival)];
    const { items } = (await t.intake.as(rival).get('/problems')).body;
    expect(items.slice(0, 2)).toMatchObject([
      { id: last, number: 'SW2026-10000' },
      { id: before, number: 'SW2026-9999' },
    ]);
  });

  it.each(['page=0', 'size=201', 'overdue=yes', 'sort=title', 'status=a;b'])(
    'refuses %s in the address, naming it',
    async (query) => {
      const answer = await t.intake.as(clerk).get(`/problems?${query}`);
      expect([answer.status, answer.body.errors?.[0].field]).toEqual([422, query.split('=')[0]]);
    },
  );

  it('gives what the receipt says', async () => {
    const id = await t.submit();
    const answer = await t.intake.as(enterprise).get(`/problems/${id}/receipt`);
    expect(answer.body).toMatchObject({
      number: expect.stringMatching(/^SW2026-/),
      campaign: '2026年第一批征集',
      submittedAt: '2026-03-02T01:00:00.000Z',
      checkBy: '2026-03-09T15:59:59.000Z',
      organisation: { creditCode: '91654203M00010006G' },
      declaration: { by: 'enterprise-1', hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
    });
  });

  it('lets owner and secretariat change whom to call, without a trace in the log', async () => {
    const id = await t.submit();
    const contact = { name: '赵钱孙', mobile: '13700001111', email: 'zhao@example.com' };
    expect((await t.intake.as(rival).put(`/problems/${id}/contact`, contact)).status).toBe(404);
    expect(errorsOf(await t.intake.as(enterprise).put(`/problems/${id}/contact`, { ...contact, mobile: '1' }))).toEqual(
      ['mobile: mobile'],
    );
    expect((await t.intake.as(enterprise).put(`/problems/${id}/contact`, contact)).status).toBe(200);
    expect((await t.intake.as(clerk).get(`/problems/${id}`)).body.contact).toEqual(contact);
    expect(await t.types(id)).toEqual(['ProblemSubmitted']);
  });
});
