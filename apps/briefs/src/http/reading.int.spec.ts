import { pdfText } from '@zhitong/testing';
import {
  briefsForTest,
  clerk,
  editor,
  fields,
  mayor,
  secondEditor,
  secretary,
  type BriefsForTest,
} from './briefs.fixture.js';

let t: BriefsForTest;
beforeAll(async () => {
  t = await briefsForTest();
});
afterAll(() => t.briefs.stop());
beforeEach(() => t.clock.set('2026-03-02T01:00:00Z'));

const instruction = { text: '请水利局商农业农村局研究。', rank: '市长', audience: 'internal' };
const task = { owner: 'clerk-2', what: '列入下年度改造计划', dueAt: '2026-03-31T18:00:00+08:00' };

describe('a brief for its reader', () => {
  it('has its head, and what its statements rest on in words; the office also what it is about', async () => {
    const { key, dossier, review } = await t.reviewed();
    const id = await t.published([key], { statements: [{ text: '经专家评审通过', evidence: [review] }] });
    const seen = (await t.read(mayor, id)).body;
    expect(seen.head).toEqual({
      ...{ mark: '沙湾科技智库专报', issuer: '沙湾市科学技术协会', classification: '内部', date: '2026-03-02' },
    });
    expect(seen.cited).toEqual([
      {
        ...{ id: review, at: expect.any(String), number: dossier.number },
        name: { zh: '评审结论（公示后）', en: 'Result of the review, after public notice' },
        gist: { zh: '均分 85.0，5 人中 5 人建议立题', en: 'mean 85.0, 5 of 5 recommend it' },
      },
    ]);
    expect(seen).not.toHaveProperty('matters');
    expect((await t.read(editor, id)).body.matters).toEqual([
      { problem: key, number: dossier.number, title: dossier.title },
    ]);
  });

  it('proposes to a leader the post of the last instruction, their own', async () => {
    const id = await t.published();
    expect((await t.read(mayor, id)).body).not.toHaveProperty('rank');
    await t.must(t.on(mayor, id)('instructions', { ...instruction, rank: '市长' }));
    await t.must(t.on(secretary, id)('instructions', { ...instruction, rank: '市委书记' }));
    const next = await t.published();
    expect((await t.read(mayor, next)).body.rank).toBe('市长');
    expect((await t.read(editor, next)).body).not.toHaveProperty('rank');
  });
});

describe('what can be cited', () => {
  it('has a name and says what it says', async () => {
    const { key } = await t.reviewed();
    const { body } = await t.briefs.as(editor).get(`/matters/${key}/evidence`);
    expect(body).toContainEqual(
      expect.objectContaining({
        kind: 'ReviewConfirmed',
        gist: expect.objectContaining({ zh: expect.stringContaining('均分 85.0') }),
      }),
    );
  });
});

describe('an instruction with its task', () => {
  it('is recorded in one go, and counts as read', async () => {
    const id = await t.published();
    const { body, status } = await t.on(mayor, id)('instructions', { ...instruction, task });
    expect([status, body.read]).toEqual([200, true]);
    expect(body.instructions[0].tasks).toMatchObject([
      { owner: 'clerk-2', what: task.what, dueAt: '2026-03-31T10:00:00.000Z' },
    ]);
    expect(await t.types(id)).toEqual(
      expect.arrayContaining(['BriefAcknowledged', 'InstructionGiven', 'InstructionAssigned']),
    );
    await t.must(t.on(mayor, id)('instructions', instruction));
    expect((await t.types(id)).filter((type) => type === 'BriefAcknowledged')).toHaveLength(1);
  });

  it('is not recorded where the task cannot be, and says so at the task', async () => {
    const id = await t.published();
    const early = { ...task, dueAt: '2026-03-02T09:00:00+08:00' };
    expect(fields(await t.on(mayor, id)('instructions', { ...instruction, task: early }))).toEqual([
      'task.dueAt: task-due-past',
    ]);
    expect(
      fields(await t.on(mayor, id)('instructions', { ...instruction, task: { what: '列入计划' } })).sort(),
    ).toEqual(['task.dueAt: task-due', 'task.owner: task-owner']);
    const { instructions, read } = (await t.read(mayor, id)).body;
    expect([instructions, read]).toEqual([[], false]);
  });

  it('on paper says nothing of the leader’s copy', async () => {
    const id = await t.published();
    const paper = { ...instruction, leader: mayor.account, scan: await t.scanned(id), task };
    await t.must(t.on(clerk, id)('instructions', paper));
    expect((await t.read(mayor, id)).body).toMatchObject({
      read: false,
      instructions: [{ onPaper: true, tasks: [{ owner: 'clerk-2' }] }],
    });
  });
});

describe('a draft on paper', () => {
  const preview = (id: string, as = editor) => t.briefs.as(as).get(`/drafts/${id}/pdf`);
  const begun = async (content: object) => (await t.briefs.as(editor).post('/drafts', { content })).body.id as string;

  it('shows what is typed so far with its evidence, says that it is not signed, and is its author’s alone', async () => {
    const { key, review, dossier } = await t.reviewed();
    const statements = [{ text: '经专家评审通过', evidence: [review] }];
    const id = await begun({ title: '关于滴灌带', body: '一、问题', statements, problems: [key], urgent: true });
    const answer = await preview(id);
    expect(answer).toMatchObject({ status: 200, headers: { 'content-type': 'application/pdf' } });
    const text = (await pdfText(answer.bytes)).join('');
    for (const part of ['关于滴灌带', '一、问题', dossier.number, '特急', '未签发']) expect(text).toContain(part);
    expect((await preview(id, secondEditor)).status).toBe(404);
    expect((await preview(id, clerk)).status).toBe(403);
  });

  it('is shown whatever the draft holds', async () => {
    for (const content of [
      {},
      { title: 3, body: [], statements: 'x', problems: {} },
      { statements: [null, { text: '甲' }, { evidence: [4] }] },
    ])
      expect((await preview(await begun(content))).status).toBe(200);
  });
});
