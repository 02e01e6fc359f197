import { briefsForTest, clerk, editor, fields, secondEditor, type BriefsForTest } from './briefs.fixture.js';

let t: BriefsForTest;
beforeAll(async () => {
  t = await briefsForTest();
});
afterAll(() => t.briefs.stop());

const begun = async (content: object = { title: '未完' }) =>
  (await t.briefs.as(editor).post('/drafts', { content })).body.id as string;
const save = (id: string, version: number, content: object) =>
  t.briefs.as(editor).put(`/drafts/${id}`, { content }, { 'if-match': `"${version}"` });

describe('drafts of manuscripts', () => {
  it('are kept as typed, under the version that was read: 412 when somebody saved in between', async () => {
    const id = await begun();
    expect(await save(id, 1, { title: '一' })).toMatchObject({ status: 200, headers: { etag: '"2"' } });
    expect(await save(id, 1, { title: '二' })).toMatchObject({ status: 412, body: { code: 'version-conflict' } });
    expect(await t.briefs.as(editor).get(`/drafts/${id}`)).toMatchObject({
      headers: { etag: '"2"' },
      body: { content: { title: '一' } },
    });
    const both = await Promise.all([save(id, 2, { title: '三' }), save(id, 2, { title: '四' })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(fields(await t.briefs.as(editor).put(`/drafts/${id}`, { content: {} }))).toEqual([
      'If-Match: if-match-needed',
    ]);
  });

  it('belong to their author alone', async () => {
    const id = await begun();
    const other = t.briefs.as(secondEditor);
    expect((await other.get(`/drafts/${id}`)).status).toBe(404);
    expect((await other.put(`/drafts/${id}`, { content: {} }, { 'if-match': '"1"' })).status).toBe(404);
    expect((await other.delete(`/drafts/${id}`)).status).toBe(404);
    expect((await other.get('/drafts')).body).toEqual([]);
    expect((await t.briefs.as(clerk).get('/drafts')).status).toBe(403);
    expect((await t.briefs.as(editor).get('/drafts')).body).toContainEqual(expect.objectContaining({ id, version: 1 }));
  });

  it('are deleted, and are then not there', async () => {
    const id = await begun();
    expect((await t.briefs.as(editor).delete(`/drafts/${id}`, { 'if-match': '"7"' })).status).toBe(412);
    expect((await t.briefs.as(editor).delete(`/drafts/${id}`)).status).toBe(200);
    expect((await t.briefs.as(editor).get(`/drafts/${id}`)).status).toBe(404);
    expect((await t.briefs.as(editor).delete(`/drafts/${id}`)).status).toBe(404);
  });

  it('make no facts, and refuse secrecy markings and what cannot be stored', async () => {
    const id = await begun();
    expect(await t.briefs.facts(id)).toEqual([]);
    expect(await save(id, 1, { body: '绝密' })).toMatchObject({
      status: 422,
      body: { code: 'secrecy-marking', errors: [{ field: 'content.body' }] },
    });
    for (const content of [[], 'text', { body: 'a\u0000b' }])
      expect(await t.briefs.as(editor).post('/drafts', { content })).toMatchObject({
        status: 422,
        body: { errors: [{ field: 'content' }] },
      });
  });

  it('go when they are handed in, and stay when that is refused', async () => {
    const { key } = await t.reviewed();
    const draft = await begun();
    expect((await t.draft([key], { draft, title: '短' })).status).toBe(422);
    expect((await t.draft(['problem-unknown'], { draft })).status).toBe(422);
    expect((await t.briefs.as(editor).get(`/drafts/${draft}`)).status).toBe(200);
    expect((await t.draft([key], { draft })).status).toBe(201);
    expect((await t.briefs.as(editor).get(`/drafts/${draft}`)).status).toBe(404);
    expect(fields(await t.draft([key], { draft }))).toEqual(['draft: draft-unknown']);
    expect(fields(await t.draft([key], { draft: await begun() }, secondEditor))).toEqual(['draft: draft-unknown']);
  });
});
