import { pdfText } from '@zhitong/testing';
import {
  approver,
  auditor,
  briefsForTest,
  clerk,
  contactOf,
  editor,
  firm,
  mayor,
  otherLeader,
  secondEditor,
  type BriefsForTest,
} from './briefs.fixture.js';

let t: BriefsForTest;
beforeAll(async () => {
  t = await briefsForTest();
});
afterAll(() => t.briefs.stop());

const printed = (as: typeof editor, id: string, headers: Record<string, string> = {}) =>
  t.briefs.as(as).get(`/briefs/${id}/pdf`, headers);
const pages = async (as: typeof editor, id: string) => pdfText((await printed(as, id)).bytes);
const text = async (as: typeof editor, id: string) => (await pages(as, id)).join('');

describe('a brief on paper', () => {
  it('shows the text with number, evidence and summary, in the browser and under its own name', async () => {
    const { key, dossier, review } = await t.reviewed();
    const id = await t.published([key], {
      title: '关于滴灌带堵塞问题攻关情况的专报',
      summary: '摘要'.repeat(60),
      body: '一、问题\n含沙水源下滴灌带堵塞快。\n（一）原因。流道设计仿制为主。\n二、建议\n支持首批应用，给予首台（套）保险补偿，并由水利部门牵头推广。',
      statements: [{ text: '该问题经专家评审通过', evidence: [review] }],
      urgent: true,
    });
    const answer = await printed(editor, id);
    expect(answer).toMatchObject({
      status: 200,
      headers: {
        'content-type': 'application/pdf',
        'content-security-policy': expect.stringContaining("frame-ancestors 'self'"),
        etag: expect.stringMatching(/^"sha256-[0-9a-f]{64}"$/),
      },
    });
    const [, name] = /^inline; filename="attachment\.pdf"; filename\*=UTF-8''(\S+)$/.exec(
      answer.headers['content-disposition']!,
    )!;
    const { numberText } = (await t.read(editor, id)).body;
    expect(decodeURIComponent(name!)).toBe(`专报${numberText} 关于滴灌带堵塞问题攻关情况的专报.pdf`);

    const all = await text(editor, id);
    for (const part of [
      ...['沙湾科技智库专报', numberText, '2026年3月2日', '内部', '特急', '领导批示：', '摘要：摘要摘要'],
      ...['关于滴灌带堵塞问题攻关情况的专报', '一、问题含沙水源下', '（一）原因。流道设计', '报：市委，市人民政府。'],
      `1.该问题经专家评审通过〔评审结论（公示后），${dossier.number}，2026年3月2日〕`,
    ])
      expect(all).toContain(part);
    expect(all).not.toContain('未签发');
    for (const hidden of ['editor-1', 'editor-2', 'clerk-1', 'leader-1', id]) expect(all).not.toContain(hidden);
  });

  it('is the same file for everybody who may read it, and not sent again to who has it', async () => {
    const id = await t.published();
    const [one, again, leaders] = [await printed(editor, id), await printed(auditor, id), await printed(mayor, id)];
    for (const answer of [again, leaders]) expect(answer.bytes.equals(one.bytes)).toBe(true);
    // A receipt, an instruction, an answer change nothing on it.
    await t.must(t.on(mayor, id)('acknowledgement'));
    const { etag } = one.headers;
    const known = await printed(editor, id, { 'if-none-match': etag! });
    expect([known.status, known.headers.etag, known.bytes.length]).toEqual([304, etag, 0]);
    expect((await printed(editor, id, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('says on each page that it is not signed, until it is; the date is then the day of signing', async () => {
    const id = await t.cleared(undefined, { body: '水'.repeat(900) });
    const draft = await pages(approver, id);
    expect(draft.length).toBeGreaterThan(1);
    for (const page of draft) expect(page).toContain('未签发');
    expect(draft[0]).toContain('第期（总第期）');
    expect(decodeURIComponent((await printed(editor, id)).headers['content-disposition']!)).toContain('未签发 关于');

    const before = t.clock.now();
    t.clock.set('2026-03-05T17:00:00Z');
    await t.must(t.on(approver, id)('sign-off', { passed: true }));
    const signed = (await pages(editor, id)).join('');
    expect(signed).not.toContain('未签发');
    expect(signed).toContain('2026年3月6日');
    t.clock.set(before.toISOString());
  });

  it('is the latest text, and says when the brief was given up', async () => {
    const id = await t.drafted();
    await t.must(t.on(secondEditor, id)('proofreading', { passed: false, reason: '请写明牵头部门' }));
    await t.must(t.on(editor, id)('revision', t.manuscript({ body: `${t.manuscript().body}由水利部门牵头。` })));
    expect(await text(editor, id)).toContain('由水利部门牵头。');
    await t.must(t.on(editor, id)('abandonment', { reason: '并入另一份专报' }));
    expect(await text(editor, id)).toContain('已作废');
  });

  it('is printed by those who may read it, and is not there for others', async () => {
    const id = await t.approved();
    for (const reader of [editor, clerk, approver, auditor]) expect((await printed(reader, id)).status).toBe(200);
    for (const leader of [mayor, otherLeader]) expect((await printed(leader, id)).status).toBe(404);
    await t.must(t.on(editor, id)('publication', { recipients: [mayor.account] }));
    expect([(await printed(mayor, id)).status, (await printed(otherLeader, id)).status]).toEqual([200, 404]);
    expect((await printed(contactOf(firm), id)).status).toBe(403);
    expect((await t.briefs.as().get(`/briefs/${id}/pdf`)).status).toBe(401);
    expect((await printed(editor, 'brief-unknown')).body).toMatchObject({ code: 'not-found' });
  });
});

describe('markup injection', () => {
  it('finds no markup: a text is printed as it was typed', async () => {
    const nasty = '#panic("x") $x$ @ref *粗* `码` \\ [甲] <标签> #read("/etc/passwd")';
    const id = await t.drafted(undefined, { title: '关于#read("/etc")的专报', body: `${nasty}${'水'.repeat(50)}` });
    expect(await text(editor, id)).toContain(nasty.replace(/\s/g, ''));
  });
});
