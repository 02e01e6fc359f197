import { clerk, colleague, declared, enterprise, intakeForTest, leader, type IntakeForTest } from './intake.fixture.js';

let t: IntakeForTest;
beforeAll(async () => {
  t = await intakeForTest();
});
afterAll(() => t.intake.stop());

const content = (change: object = {}) => {
  const { declarations: _declarations, ...rest } = t.body(change);
  return rest;
};
const draft = async (change: object = {}, as = enterprise) =>
  (await t.intake.as(as).post('/drafts', { content: content(change) })).body.id as string;
const fields = (problems: { field: string }[]) => problems.map(({ field }) => field);

describe('drafts', () => {
  it('hold what is filled in so far and say what is missing, in the caller’s language', async () => {
    const created = await t.intake.as(enterprise).post('/drafts', { content: { title: '太短' } });
    expect(created).toMatchObject({ status: 201, headers: { etag: '"1"' } });
    expect(fields(created.body.problems)).toEqual(
      expect.arrayContaining(['title', 'campaign', 'indicators', 'contact']),
    );
    expect(fields(created.body.problems)).not.toContain('organisation');
    const read = await t.intake.as(enterprise).get(`/drafts/${created.body.id}`, { 'accept-language': 'en' });
    expect(read).toMatchObject({ headers: { etag: '"1"' }, body: { content: { title: '太短' } } });
    expect(read.body.problems.find(({ field }: { field: string }) => field === 'title').message).toBe(
      'Title: 6 to 50 characters',
    );
  });

  it('are saved under the version that was read: 412 when somebody saved in between', async () => {
    const id = await draft();
    const save = (version: number, months: number) =>
      t.intake.as(enterprise).put(`/drafts/${id}`, { content: content({ months }) }, { 'if-match': `"${version}"` });
    expect((await save(1, 2)).headers.etag).toBe('"2"');
    expect(await save(1, 3)).toMatchObject({ status: 412, body: { code: 'version-conflict' } });
    expect((await t.intake.as(enterprise).get(`/drafts/${id}`)).body.content.months).toBe(2);
    const both = await Promise.all([save(2, 4), save(2, 5)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('belong to their author alone', async () => {
    const id = await draft();
    for (const other of [colleague, clerk]) {
      expect((await t.intake.as(other).get(`/drafts/${id}`)).status).toBe(404);
      expect((await t.intake.as(other).put(`/drafts/${id}`, { content: {} }, { 'if-match': '"1"' })).status).toBe(404);
      expect((await t.intake.as(other).delete(`/drafts/${id}`)).status).toBe(404);
      expect((await t.intake.as(other).post(`/drafts/${id}/submission`, { declarations: declared })).status).toBe(404);
      expect((await t.intake.as(other).get('/drafts')).body.items).toEqual([]);
    }
    expect((await t.intake.as(leader).get('/drafts')).status).toBe(403);
  });

  it('make no facts, refuse secrecy markings and what is no object', async () => {
    const id = await draft();
    expect(await t.intake.facts(id)).toEqual([]);
    expect(await t.intake.as(enterprise).put(`/drafts/${id}`, { content: { title: '绝密' } })).toMatchObject({
      status: 422,
      body: { code: 'secrecy-marking', errors: [{ field: 'content.title' }] },
    });
    expect(await t.intake.as(enterprise).post('/drafts', { content: [] })).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'content' }] },
    });
    expect(await t.intake.as(enterprise).post('/drafts', { content: { title: 'a\u0000b' } })).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'content' }] },
    });
  });

  it('warn of words like 秘密 when they are saved, read and submitted', async () => {
    const content = { title: '涉及商业秘密的水肥配方优化' };
    const created = await t.intake.as(enterprise).post('/drafts', { content });
    const message = '文中出现“秘密”，请确认不涉及国家秘密';
    expect(created.body.warnings).toEqual([{ field: 'title', code: 'secrecy-words', message }]);
    const url = `/drafts/${created.body.id}`;
    const english = { 'accept-language': 'en' };
    const saved = await t.intake
      .as(enterprise)
      .put(url, { content: t.body({ ...content, declarations: undefined }) }, english);
    expect(saved.body.warnings).toEqual([
      {
        field: 'title',
        code: 'secrecy-words',
        message: 'mentions 秘密: please make sure that it contains no state secret',
      },
    ]);
    expect((await t.intake.as(enterprise).get(url)).body.warnings).toMatchObject([{ message }]);
    const submitted = await t.intake.as(enterprise).post(`${url}/submission`, { declarations: declared });
    expect(submitted).toMatchObject({ status: 201, body: { warnings: [{ field: 'title', message }] } });
    expect((await t.intake.as(enterprise).post('/drafts', { content: {} })).body.warnings).toEqual([]);
  });

  it('leave no copy of the contact behind, also where a request may be repeated', async () => {
    const contact = { name: '陆瑶瑶', mobile: '13811112222', email: 'lu@example.com' };
    const key = (name: string) => ({ 'idempotency-key': `draft-${name}-0001` });
    const created = await t.intake.as(enterprise).post('/drafts', { content: content({ contact }) }, key('create'));
    const url = `/drafts/${created.body.id}`;
    await t.intake.as(enterprise).put(url, { content: content({ contact, months: 3 }) }, key('save'));
    expect((await t.intake.as(enterprise).get(url)).body.content.contact).toEqual(contact);
    await t.intake.as(enterprise).post(`${url}/submission`, { declarations: declared }, key('submit'));
    const answers = await t.intake.dataSource.query<{ body: object }[]>('SELECT body FROM service.requests');
    expect(answers).toHaveLength(3);
    expect(JSON.stringify(answers)).not.toMatch(/陆瑶瑶|13811112222|lu@example/);
  });

  it('are deleted', async () => {
    const id = await draft();
    expect((await t.intake.as(enterprise).delete(`/drafts/${id}`)).status).toBe(200);
    expect((await t.intake.as(enterprise).get(`/drafts/${id}`)).status).toBe(404);
  });
});

describe('submitting a draft', () => {
  it('makes a problem of it and deletes it', async () => {
    const id = await draft();
    const answer = await t.intake
      .as(enterprise)
      .post(`/drafts/${id}/submission`, { declarations: declared }, { 'if-match': '"1"' });
    expect(answer).toMatchObject({
      status: 201,
      body: { status: 'submitted', number: expect.any(String), organisation: enterprise.organisation },
    });
    expect((await t.intake.as(enterprise).get(`/drafts/${id}`)).status).toBe(404);
    expect((await t.intake.as(enterprise).get(`/problems/${answer.body.id}`)).body.contact).toMatchObject({
      mobile: '13900000000',
    });
  });

  it('names every field that is missing or wrong, and keeps the draft', async () => {
    const id = await draft({ title: '太短', region: '110000', extra: 1 });
    const answer = await t.intake.as(enterprise).post(`/drafts/${id}/submission`, { declarations: declared });
    expect([answer.status, fields(answer.body.errors)]).toEqual([422, ['title', 'region', 'extra']]);
    expect((await t.intake.as(enterprise).get(`/drafts/${id}`)).status).toBe(200);
  });

  it('wants the declarations made at that moment, and the version that was read', async () => {
    const id = await draft();
    expect(fields((await t.intake.as(enterprise).post(`/drafts/${id}/submission`, {})).body.errors)).toEqual([
      'declarations',
    ]);
    expect(
      (
        await t.intake
          .as(enterprise)
          .post(`/drafts/${id}/submission`, { declarations: declared }, { 'if-match': '"3"' })
      ).status,
    ).toBe(412);
  });

  it('happens once when it is asked for twice at the same time', async () => {
    const id = await draft();
    const both = await Promise.all(
      [1, 2].map(() => t.intake.as(enterprise).post(`/drafts/${id}/submission`, { declarations: declared })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([201, 404]);
  });

  it('by a clerk enters it for an enterprise', async () => {
    const organisation = { name: '沙湾绿源节水设备有限公司', creditCode: '91654203M00010006G' };
    const id = await draft({ organisation }, clerk);
    expect(await t.intake.as(clerk).post(`/drafts/${id}/submission`, { owner: 'enterprise-1' })).toMatchObject({
      status: 201,
      body: { status: 'entered' },
    });
  });
});
